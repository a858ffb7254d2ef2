package org.tsagaan.web.page.account;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.regex.Pattern;
import org.tsagaan.account.SignIn;
import org.tsagaan.account.SignInResult;
import org.tsagaan.account.SignUp;
import org.tsagaan.account.SignUpForm;
import org.tsagaan.account.SignedIn;
import org.tsagaan.account.SignedInPeople;
import org.tsagaan.kernel.Outcome;
import org.tsagaan.web.frame.Language;
import org.tsagaan.web.frame.ReaderLanguage;
import org.tsagaan.web.frame.Visitors;
import org.tsagaan.web.page.Form;

/** Signing up, in and out. */
@Path("/")
@ApplicationScoped
@Produces(MediaType.TEXT_HTML)
public class SignInResource {

    private static final Pattern LOCAL = Pattern.compile("/(?![/\\\\])[A-Za-z0-9/_.?=&%-]{0,300}");
    private static final int TOO_MANY = 429;

    @EJB private SignIn signIn;
    @EJB private SignUp signUp;
    @EJB private SignedInPeople people;
    @Inject private Visitors visitors;

    @GET
    @Path("/sign-in")
    public SignInPage signIn(@QueryParam("next") @DefaultValue("/account") String next) {
        return new SignInPage(Form.blank(), local(next));
    }

    @POST
    @Path("/sign-in")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response enter(
            MultivaluedMap<String, String> sent, @Context HttpServletRequest request) {
        Form form = Form.of(sent);
        String next = local(form.value("next"));
        return enter(form, next, request);
    }

    private Response enter(Form form, String next, HttpServletRequest request) {
        SignInResult result =
                signIn.signIn(form.value("email"), form.value("password"), request.getRemoteAddr());
        return switch (result) {
            case SignedIn in ->
                    Response.seeOther(URI.create(next))
                            .cookie(visitors.sessionCookie(in.token(), request))
                            .build();
            case SignInResult.WrongCredentials wrong ->
                    refused(422, form.refusing("password", "account.wrong-credentials"), next);
            case SignInResult.Wait wait ->
                    refused(
                            TOO_MANY,
                            form.refusing("password", "account.wait", wait.seconds()),
                            next);
        };
    }

    private static Response refused(int status, Form form, String next) {
        return Response.status(status).entity(new SignInPage(form, next)).build();
    }

    @GET
    @Path("/sign-up")
    public SignUpPage signUp() {
        return new SignUpPage(Form.blank());
    }

    @POST
    @Path("/sign-up")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response join(MultivaluedMap<String, String> sent, @Context HttpServletRequest request) {
        Form form = Form.of(sent);
        SignUpForm wish =
                new SignUpForm(
                        form.value("displayName"),
                        form.value("email"),
                        form.value("password"),
                        ReaderLanguage.of(request) == Language.ZH ? "zh" : "en");
        return switch (signUp.signUp(wish, request.getRemoteAddr())) {
            case Outcome.Done<Long> done -> enter(form, "/account", request);
            case Outcome.Refused<Long>(var reasons) ->
                    Response.status(422).entity(new SignUpPage(form.refusing(reasons))).build();
        };
    }

    @POST
    @Path("/sign-out")
    public Response leave(@Context HttpServletRequest request) {
        visitors.findSessionToken(request).ifPresent(people::signOut);
        return Response.seeOther(URI.create("/")).cookie(visitors.noSession(request)).build();
    }

    /** Only a path of this market: an address elsewhere would lead people away from it. */
    private static String local(String next) {
        return LOCAL.matcher(next).matches() ? next : "/account";
    }
}
