package org.tsagaan.web.api.delivery;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tsagaan.account.Person;
import org.tsagaan.kernel.Outcome;
import org.tsagaan.storefront.DeliveryRestriction;
import org.tsagaan.storefront.DeliveryRestrictions;
import org.tsagaan.web.api.Callers;
import org.tsagaan.web.api.Described;
import org.tsagaan.web.api.Means;
import org.tsagaan.web.api.PageCursor;
import org.tsagaan.web.api.PageParameters;
import org.tsagaan.web.api.QueryBinding;
import org.tsagaan.web.api.Refused;
import org.tsagaan.web.api.Repetitions;
import org.tsagaan.web.api.Reply;

/** Restrictions of delivery: read by everybody, set and lifted by who runs the market. */
@Path("/api/v1/delivery-restrictions")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Means("Provinces that take no goods of a kind of producer, and since when.")
public class RestrictionApi {
    private static final String LIST = "delivery-restrictions";
    private static final int PAGE = 100;
    private static final Refused FIELDS = Refused.about("producerKind", "province", "ground");
    private static final Refused REASON = Refused.about("reason");

    @EJB private DeliveryRestrictions restrictions;
    @Inject private Callers callers;
    @Inject private Repetitions repetitions;

    @GET
    @Described(
            value = "List the restrictions of delivery",
            more = "Also those that were lifted.",
            answer = RestrictionList.class,
            query = PageParameters.class)
    public RestrictionList list(@Context HttpServletRequest request) {
        var asked = QueryBinding.read(PageParameters.class, request.getQueryString());
        List<DeliveryRestriction> found =
                restrictions.list(true, PageCursor.read(LIST, asked.cursor()), PAGE);
        return new RestrictionList(
                found.stream().map(Restriction::of).toList(),
                found.size() < PAGE ? null : PageCursor.after(LIST, found.getLast().id()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Described(
            value = "Restrict delivery to a province",
            more = "By who runs the market. Nothing of that kind is sold there any more, at once.",
            status = 201,
            answer = Restriction.class,
            problems = {404, 422},
            asker = Described.Asker.SIGNED_IN)
    public Response restrict(
            @HeaderParam(Repetitions.HEADER) @Nullable String key,
            NewRestriction body,
            @Context HttpServletRequest request) {
        return once(
                request,
                key,
                body,
                FIELDS,
                operator ->
                        restrictions.restrict(
                                operator, body.producerKind(), body.province(), body.ground()),
                true);
    }

    @POST
    @Path("/{restrictionId: [0-9]{1,18}}/lifting")
    @Consumes(MediaType.APPLICATION_JSON)
    @Described(
            value = "Lift a restriction of delivery",
            answer = Restriction.class,
            problems = {404, 409, 422},
            asker = Described.Asker.SIGNED_IN)
    public Response lift(
            @Means(value = "The restriction.", example = "90117") @PathParam("restrictionId")
                    long id,
            @HeaderParam(Repetitions.HEADER) @Nullable String key,
            Lifting body,
            @Context HttpServletRequest request) {
        return once(
                request,
                key,
                body,
                REASON,
                operator -> restrictions.lift(operator, id, body.reason()),
                false);
    }

    private Response once(
            HttpServletRequest request,
            @Nullable String key,
            Object body,
            Refused fields,
            Function<Person, Outcome<Long>> deed,
            boolean makes) {
        var operator = callers.require(request);
        restrictions.enter(operator);
        return repetitions.once(
                new Repetitions.Asked(request, Optional.of(operator), key, body),
                () ->
                        Reply.to(
                                deed.apply(operator),
                                id -> makes ? Reply.created("", read(id)) : Reply.done(read(id)),
                                fields,
                                request));
    }

    private Restriction read(long id) {
        return Restriction.of(restrictions.list(true, OptionalLong.of(id + 1), 1).getFirst());
    }
}
