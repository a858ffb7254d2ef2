package org.tsagaan.web.api.account;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tsagaan.account.SignIn;
import org.tsagaan.account.SignInResult;
import org.tsagaan.account.SignUp;
import org.tsagaan.account.SignUpForm;
import org.tsagaan.account.SignedIn;
import org.tsagaan.account.SignedInPeople;
import org.tsagaan.kernel.Outcome;
import org.tsagaan.kernel.Refusal;
import org.tsagaan.web.api.Callers;
import org.tsagaan.web.api.Described;
import org.tsagaan.web.api.Means;
import org.tsagaan.web.api.Refused;
import org.tsagaan.web.api.Repetitions;
import org.tsagaan.web.api.Reply;
import org.tsagaan.web.frame.Fault;
import org.tsagaan.web.frame.ReaderLanguage;

/** Signing up, in and out. */
@Path("/api/v1")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Means("Signing up, in and out.")
public class AccountApi {
    private static final Refused SIGN_UP =
            Refused.about("displayName", "email", "password", "language");

    @EJB private SignUp signUp;
    @EJB private SignIn signIn;
    @EJB private SignedInPeople people;
    @Inject private Callers callers;
    @Inject private Repetitions repetitions;

    @POST
    @Path("/accounts")
    @Consumes(MediaType.APPLICATION_JSON)
    @Described(
            value = "Sign up",
            status = 201,
            answer = NewAccount.class,
            headers = {"Location"},
            problems = {422, 429})
    public Response join(
            @HeaderParam(Repetitions.HEADER) @Nullable String key,
            SignUpRequest body,
            @Context HttpServletRequest request) {
        var form =
                new SignUpForm(
                        body.displayName(),
                        body.email(),
                        body.password(),
                        Optional.ofNullable(body.language())
                                .orElseGet(() -> ReaderLanguage.of(request).code()));
        return repetitions.onceApart(
                new Repetitions.Asked(request, Optional.empty(), key, body),
                () ->
                        switch (signUp.signUp(form, request.getRemoteAddr())) {
                            case Outcome.Done<Long>(var id) ->
                                    Reply.created("/api/v1/accounts/me", new NewAccount(id));
                            case Outcome.Refused<Long>(var reasons) ->
                                    Reply.refused(refused(reasons, request));
                        });
    }

    @POST
    @Path("/sessions")
    @Consumes(MediaType.APPLICATION_JSON)
    @Described(
            value = "Sign in",
            more =
                    "Gives the bearer token of all requests that follow. Guessing is slowed down by"
                            + " account and by address.",
            status = 201,
            answer = Session.class,
            headers = {"Location"},
            problems = {401, 429})
    public Response enter(
            @HeaderParam(Repetitions.HEADER) @Nullable String key,
            SignInRequest body,
            @Context HttpServletRequest request) {
        return repetitions.onceApart(
                new Repetitions.Asked(request, Optional.empty(), key, body),
                () ->
                        switch (signIn.signIn(
                                body.email(), body.password(), request.getRemoteAddr())) {
                            case SignedIn in ->
                                    Reply.created("/api/v1/sessions/current", Session.of(in));
                            case SignInResult.WrongCredentials wrong ->
                                    Reply.refused(
                                            Fault.of(401, "wrong-credentials")
                                                    .withHeaders(
                                                            Map.of(
                                                                    HttpHeaders.WWW_AUTHENTICATE,
                                                                    "Bearer")));
                            case SignInResult.Wait wait -> Reply.refused(tooMany(wait.seconds()));
                        });
    }

    @DELETE
    @Path("/sessions/current")
    @Described(
            value = "Sign out",
            more = "Ends the session of the bearer token.",
            status = 204,
            asker = Described.Asker.SIGNED_IN)
    public Response leave(@Context HttpServletRequest request) {
        callers.require(request);
        callers.findToken(request).ifPresent(people::signOut);
        return Response.noContent().build();
    }

    @GET
    @Path("/accounts/me")
    @Described(
            value = "Read the account signed in",
            answer = Account.class,
            asker = Described.Asker.SIGNED_IN)
    public Response me(@Context HttpServletRequest request) {
        return Response.ok(Account.of(callers.require(request)))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private static Fault refused(List<Refusal> reasons, HttpServletRequest request) {
        return reasons.stream()
                .filter(reason -> reason.code().equals("account.wait"))
                .findFirst()
                .map(reason -> tooMany(((Number) reason.arguments().getFirst()).longValue()))
                .orElseGet(() -> SIGN_UP.fault(reasons, ReaderLanguage.of(request)));
    }

    private static Fault tooMany(long seconds) {
        return Fault.of(429, "wait", seconds)
                .withHeaders(Map.of(HttpHeaders.RETRY_AFTER, String.valueOf(seconds)));
    }
}
