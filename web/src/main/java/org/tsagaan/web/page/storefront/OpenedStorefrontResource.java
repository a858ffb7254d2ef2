package org.tsagaan.web.page.storefront;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.tsagaan.account.Person;
import org.tsagaan.kernel.Outcome;
import org.tsagaan.storefront.StorefrontDesk;
import org.tsagaan.web.page.Form;
import org.tsagaan.web.page.FormReading;

/** Where a seller opens a storefront, tells its story, closes it and opens it again. */
@Path(OwnStorefrontAnswers.HERE)
@ApplicationScoped
@Produces(MediaType.TEXT_HTML)
public class OpenedStorefrontResource {

    /** Why a storefront closes; the reason of closed days has its own field on the page. */
    private static final String CLOSURE = "closure";

    @EJB private StorefrontDesk desk;
    @Inject private OwnStorefrontAnswers answers;

    @POST
    @Path(OwnStorefrontAnswers.OF + "/opening")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response open(
            @PathParam("organisation") long organisation,
            MultivaluedMap<String, String> sent,
            @Context HttpServletRequest request) {
        Person person = answers.person(request);
        Form form = Form.of(sent);
        return answers.answer(
                desk.open(
                        person,
                        organisation,
                        form.value("slug").strip(),
                        StorefrontForm.read(form)),
                person,
                organisation,
                form);
    }

    @POST
    @Path(OwnStorefrontAnswers.OF + "/description")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response describe(
            @PathParam("organisation") long organisation,
            MultivaluedMap<String, String> sent,
            @Context HttpServletRequest request) {
        Person person = answers.person(request);
        desk.read(person, organisation);
        FormReading reading = new FormReading(Form.of(sent));
        int version = (int) reading.wholeNumber("version", 0, Integer.MAX_VALUE);
        Form form = reading.form();
        return answers.answerIfSound(
                form,
                person,
                organisation,
                () -> desk.describe(person, organisation, version, StorefrontForm.read(form)));
    }

    @POST
    @Path(OwnStorefrontAnswers.OF + "/closure")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response closeForNow(
            @PathParam("organisation") long organisation,
            MultivaluedMap<String, String> sent,
            @Context HttpServletRequest request) {
        Person person = answers.person(request);
        Form form = Form.of(sent);
        return switch (desk.close(person, organisation, form.value(CLOSURE))) {
            case Outcome.Done<Long> done -> answers.back(organisation);
            case Outcome.Refused<Long>(var reasons) ->
                    answers.wrong(
                            person,
                            organisation,
                            form.refusing(
                                    reasons.stream()
                                            .map(r -> r.field().isEmpty() ? r : r.about(CLOSURE))
                                            .toList()));
        };
    }

    @POST
    @Path(OwnStorefrontAnswers.OF + "/reopening")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response reopen(
            @PathParam("organisation") long organisation, @Context HttpServletRequest request) {
        Person person = answers.person(request);
        return answers.answer(
                desk.reopen(person, organisation), person, organisation, Form.blank());
    }
}
