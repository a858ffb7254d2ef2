package org.tsagaan.web.api.supply;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tsagaan.account.Person;
import org.tsagaan.kernel.Outcome;
import org.tsagaan.storefront.ProposalState;
import org.tsagaan.storefront.Supplies;
import org.tsagaan.storefront.SupplyView;
import org.tsagaan.web.api.Callers;
import org.tsagaan.web.api.Described;
import org.tsagaan.web.api.Means;
import org.tsagaan.web.api.PageCursor;
import org.tsagaan.web.api.PageParameters;
import org.tsagaan.web.api.QueryBinding;
import org.tsagaan.web.api.Refused;
import org.tsagaan.web.api.Repetitions;
import org.tsagaan.web.api.Reply;

/** Agreements by which demonstration stores sell producers' goods. Others' are not there. */
@Path("/api/v1")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Means("Supply agreements: proposed, accepted and ended by demonstration stores and producers.")
public class SupplyApi {

    private static final String WHO = "A store or producer one acts for; see /accounts/me.";
    private static final String WHICH = "A proposal of it or to it.";
    private static final String PROPOSALS = "/supply-proposals";
    private static final String AGREEMENTS = "/supply-agreements";
    private static final String OF = "/sellers/{organisationId: [0-9]{1,18}}";
    private static final String ONE = OF + PROPOSALS + "/{proposalId: [0-9]{1,18}}";
    private static final Refused TERMS = Refused.about("partner", "validFrom", "validUntil");
    private static final Refused REASON = Refused.about("reason");

    @EJB private Supplies supplies;
    @Inject private Callers callers;
    @Inject private Repetitions repetitions;

    @GET
    @Path(OF + AGREEMENTS)
    @Described(
            value = "List supply agreements, newest first",
            answer = SupplyList.class,
            query = PageParameters.class,
            problems = 404,
            asker = Described.Asker.SIGNED_IN)
    public SupplyList listAgreements(
            @Means(value = WHO, example = "1101") @PathParam("organisationId") long organisation,
            @Context HttpServletRequest request) {
        var person = callers.require(request);
        var asked = QueryBinding.read(PageParameters.class, request.getQueryString());
        var list = "agreements " + organisation;
        return SupplyList.of(
                list,
                supplies.listAgreements(
                        person,
                        organisation,
                        PageCursor.read(list, asked.cursor()),
                        SupplyList.PAGE + 1));
    }

    @GET
    @Path(OF + PROPOSALS)
    @Described(
            value = "List proposals that wait for their answer, newest first",
            answer = SupplyList.class,
            query = PageParameters.class,
            problems = 404,
            asker = Described.Asker.SIGNED_IN)
    public SupplyList listProposals(
            @Means(value = WHO, example = "1101") @PathParam("organisationId") long organisation,
            @Context HttpServletRequest request) {
        var person = callers.require(request);
        var asked = QueryBinding.read(PageParameters.class, request.getQueryString());
        var list = "proposals " + organisation;
        return SupplyList.of(
                list,
                supplies.listProposals(
                        person,
                        organisation,
                        PageCursor.read(list, asked.cursor()),
                        SupplyList.PAGE + 1));
    }

    @POST
    @Path(OF + PROPOSALS)
    @Consumes(MediaType.APPLICATION_JSON)
    @Described(
            value = "Propose a supply agreement to the other side",
            status = 201,
            answer = SupplyItem.class,
            headers = HttpHeaders.LOCATION,
            problems = {404, 409, 422},
            asker = Described.Asker.SIGNED_IN)
    public Response propose(
            @Means(value = WHO, example = "1101") @PathParam("organisationId") long organisation,
            @HeaderParam(Repetitions.HEADER) @Nullable String key,
            NewProposal body,
            @Context HttpServletRequest request) {
        var person = callers.require(request);
        supplies.side(person, organisation);
        return created(
                new Repetitions.Asked(request, Optional.of(person), key, body),
                () ->
                        supplies.propose(
                                person,
                                organisation,
                                body.partner(),
                                body.validFrom(),
                                body.validUntil()),
                id -> supplies.readProposal(person, id),
                "/api/v1/sellers/" + organisation + PROPOSALS,
                TERMS);
    }

    @POST
    @Path(ONE + "/acceptance")
    @Described(
            value = "Accept a proposal: the agreement is signed",
            status = 201,
            answer = SupplyItem.class,
            headers = HttpHeaders.LOCATION,
            problems = {404, 409},
            asker = Described.Asker.SIGNED_IN)
    public Response accept(
            @Means(value = WHO, example = "1101") @PathParam("organisationId") long organisation,
            @Means(value = WHICH, example = "9301") @PathParam("proposalId") long proposal,
            @HeaderParam(Repetitions.HEADER) @Nullable String key,
            @Context HttpServletRequest request) {
        var person = callers.require(request);
        supplies.readProposal(person, proposal).requireSide(person, organisation);
        return created(
                new Repetitions.Asked(request, Optional.of(person), key, ""),
                () -> supplies.accept(person, proposal),
                id -> supplies.readAgreement(person, id),
                "/api/v1/sellers/" + organisation + AGREEMENTS,
                Refused.STATE);
    }

    @POST
    @Path(ONE + "/refusal")
    @Consumes(MediaType.APPLICATION_JSON)
    @Described(
            value = "Decline a proposal",
            answer = AnsweredProposal.class,
            problems = {404, 409, 422},
            asker = Described.Asker.SIGNED_IN)
    public Response declineProposal(
            @Means(value = WHO, example = "1101") @PathParam("organisationId") long organisation,
            @Means(value = WHICH, example = "9301") @PathParam("proposalId") long proposal,
            @HeaderParam(Repetitions.HEADER) @Nullable String key,
            SupplyReason body,
            @Context HttpServletRequest request) {
        return answer(
                request,
                organisation,
                proposal,
                key,
                body,
                p -> supplies.decline(p, proposal, body.reason()));
    }

    @POST
    @Path(ONE + "/withdrawal")
    @Described(
            value = "Take a proposal back",
            answer = AnsweredProposal.class,
            problems = {404, 409},
            asker = Described.Asker.SIGNED_IN)
    public Response withdrawProposal(
            @Means(value = WHO, example = "1101") @PathParam("organisationId") long organisation,
            @Means(value = WHICH, example = "9301") @PathParam("proposalId") long proposal,
            @HeaderParam(Repetitions.HEADER) @Nullable String key,
            @Context HttpServletRequest request) {
        return answer(
                request, organisation, proposal, key, "", p -> supplies.withdraw(p, proposal));
    }

    @POST
    @Path(OF + AGREEMENTS + "/{agreementId: [0-9]{1,18}}/end")
    @Consumes(MediaType.APPLICATION_JSON)
    @Described(
            value = "End a supply agreement at once",
            more = "What the store has of the producer's goods does not sell any longer.",
            answer = SupplyItem.class,
            problems = {404, 409, 422},
            asker = Described.Asker.SIGNED_IN)
    public Response end(
            @Means(value = WHO, example = "1101") @PathParam("organisationId") long organisation,
            @Means(value = "An agreement of it.", example = "9302") @PathParam("agreementId")
                    long agreement,
            @HeaderParam(Repetitions.HEADER) @Nullable String key,
            SupplyReason body,
            @Context HttpServletRequest request) {
        var person = callers.require(request);
        supplies.readAgreement(person, agreement).requireSide(person, organisation);
        return repetitions.once(
                new Repetitions.Asked(request, Optional.of(person), key, body),
                () ->
                        Reply.of(
                                supplies.end(person, agreement, body.reason()),
                                () -> SupplyItem.of(supplies.readAgreement(person, agreement)),
                                REASON,
                                request));
    }

    private Response created(
            Repetitions.Asked asked,
            Supplier<Outcome<Long>> deed,
            Function<Long, SupplyView> made,
            String location,
            Refused fields) {
        return repetitions.once(
                asked,
                () ->
                        Reply.to(
                                deed.get(),
                                id -> Reply.created(location, SupplyItem.of(made.apply(id))),
                                fields,
                                asked.request()));
    }

    private Response answer(
            HttpServletRequest request,
            long organisation,
            long proposal,
            @Nullable String key,
            Object body,
            Function<Person, Outcome<ProposalState>> deed) {
        var person = callers.require(request);
        supplies.readProposal(person, proposal).requireSide(person, organisation);
        return repetitions.once(
                new Repetitions.Asked(request, Optional.of(person), key, body),
                () ->
                        Reply.to(
                                deed.apply(person),
                                state -> Reply.done(new AnsweredProposal(proposal, state)),
                                REASON,
                                request));
    }
}
