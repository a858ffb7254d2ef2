package org.tsagaan.web.page.storefront;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.tsagaan.account.Person;
import org.tsagaan.account.Role;
import org.tsagaan.storefront.PickUps;
import org.tsagaan.storefront.StoreNews;
import org.tsagaan.storefront.StorefrontLook;
import org.tsagaan.storefront.Theme;
import org.tsagaan.storefront.VisitingHours;
import org.tsagaan.web.frame.BodyLimit;
import org.tsagaan.web.frame.Visitors;
import org.tsagaan.web.page.Form;
import org.tsagaan.web.page.FormReading;
import org.tsagaan.web.page.Older;
import org.tsagaan.web.page.OwnOrganisations;
import org.tsagaan.web.page.SentForm;
import org.tsagaan.web.page.SignInFirst;

/** Where a seller keeps an open storefront: news, hours, closings, pick-up, theme and pictures. */
@Path(OwnStorefrontAnswers.HERE)
@ApplicationScoped
@Produces(MediaType.TEXT_HTML)
public class OwnStorefrontResource {

    private static final int LARGEST_BODY = 9 * 1024 * 1024;
    private static final int LONGEST_REASON = 100;

    @EJB private StoreNews news;
    @EJB private VisitingHours hours;
    @EJB private StorefrontLook look;
    @EJB private PickUps pickUps;
    @Inject private OwnStorefrontPages pages;
    @Inject private OwnStorefrontAnswers answers;
    @Inject private Visitors visitors;

    @GET
    public Response read(
            @QueryParam("organisation") @Nullable Long organisation,
            @QueryParam("before") @Nullable Long before,
            @Context HttpServletRequest request) {
        return visitors.findPerson(request)
                .map(
                        p ->
                                Response.ok(
                                                pages.page(
                                                        p,
                                                        OwnOrganisations.chosen(
                                                                p.membershipsAs(Role.MERCHANT),
                                                                organisation,
                                                                "storefront"),
                                                        Older.than(before),
                                                        Form.blank()))
                                        .build())
                .orElseGet(() -> SignInFirst.response(OwnStorefrontAnswers.HERE));
    }

    @POST
    @Path(OwnStorefrontAnswers.OF + "/news")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response post(
            @PathParam("organisation") long organisation,
            MultivaluedMap<String, String> sent,
            @Context HttpServletRequest request) {
        Person person = answers.person(request);
        Form form = Form.of(sent);
        return answers.answer(
                news.post(person, organisation, form.value("text")), person, organisation, form);
    }

    @POST
    @Path(OwnStorefrontAnswers.OF + "/hours")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response setHours(
            @PathParam("organisation") long organisation,
            MultivaluedMap<String, String> sent,
            @Context HttpServletRequest request) {
        Person person = answers.person(request);
        hours.readOwn(person, organisation);
        WeekForm.Read read = WeekForm.read(Form.of(sent));
        return answers.answerIfSound(
                read.form(),
                person,
                organisation,
                () ->
                        hours.setWeek(
                                person,
                                organisation,
                                read.week(),
                                Optional.of(read.form().value(WeekForm.SEEN))));
    }

    @POST
    @Path(OwnStorefrontAnswers.OF + "/closings")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response close(
            @PathParam("organisation") long organisation,
            MultivaluedMap<String, String> sent,
            @Context HttpServletRequest request) {
        Person person = answers.person(request);
        hours.readOwn(person, organisation);
        FormReading reading = new FormReading(Form.of(sent));
        Optional<LocalDate> first = reading.date("firstDay");
        Optional<LocalDate> last = reading.date("lastDay");
        String reason = reading.text("reason", LONGEST_REASON);
        Form form = reading.form();
        return answers.answerIfSound(
                form,
                person,
                organisation,
                () ->
                        hours.close(
                                person,
                                organisation,
                                first.orElseThrow(),
                                last.orElseThrow(),
                                reason));
    }

    @POST
    @Path(OwnStorefrontAnswers.OF + "/closings/{closing: [0-9]{1,18}}/removal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response takeBack(
            @PathParam("organisation") long organisation,
            @PathParam("closing") long closing,
            @Context HttpServletRequest request) {
        hours.open(answers.person(request), organisation, closing);
        return answers.back(organisation);
    }

    @POST
    @Path(OwnStorefrontAnswers.OF + "/pick-up")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response setPickUp(
            @PathParam("organisation") long organisation,
            MultivaluedMap<String, String> sent,
            @Context HttpServletRequest request) {
        Person person = answers.person(request);
        pickUps.readOwn(person, organisation);
        FormReading reading = new FormReading(Form.of(sent));
        OptionalInt readyHours = PickUpForm.read(reading);
        return answers.answerIfSound(
                reading.form(),
                person,
                organisation,
                () -> pickUps.set(person, organisation, readyHours));
    }

    @POST
    @Path(OwnStorefrontAnswers.OF + "/theme")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response choose(
            @PathParam("organisation") long organisation,
            MultivaluedMap<String, String> sent,
            @Context HttpServletRequest request) {
        Person person = answers.person(request);
        look.ownTheme(person, organisation);
        FormReading reading = new FormReading(Form.of(sent));
        Optional<Theme> theme = reading.choice("theme", Theme.class);
        if (!reading.form().isSound()) {
            return answers.wrong(person, organisation, reading.form());
        }
        look.choose(person, organisation, theme.orElseThrow());
        return answers.back(organisation);
    }

    @POST
    @Path(OwnStorefrontAnswers.OF + "/pictures")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @BodyLimit(LARGEST_BODY)
    public Response addPicture(
            @PathParam("organisation") long organisation,
            List<EntityPart> parts,
            @Context HttpServletRequest request)
            throws IOException {
        Person person = answers.person(request);
        SentForm sent = SentForm.read(parts, "picture");
        Form form = sent.form();
        return answers.answer(
                look.addPicture(person, organisation, sent.file(), form.value("caption")),
                person,
                organisation,
                form);
    }

    @POST
    @Path(OwnStorefrontAnswers.OF + "/pictures/{picture: [0-9]{1,18}}/removal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response removePicture(
            @PathParam("organisation") long organisation,
            @PathParam("picture") long picture,
            @Context HttpServletRequest request) {
        look.removePicture(answers.person(request), organisation, picture);
        return answers.back(organisation);
    }
}
