package org.tsagaan.web.page.park;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.tsagaan.account.Divisions;
import org.tsagaan.licensing.ParkView;
import org.tsagaan.licensing.Parks;
import org.tsagaan.web.frame.Language;
import org.tsagaan.web.frame.ReaderLanguage;
import org.tsagaan.web.frame.RequestPath;
import org.tsagaan.web.page.Form;
import org.tsagaan.web.page.FormReading;
import org.tsagaan.web.page.component.Choice;

/** The directory of parks, by division, and the page of each. */
@Path("/parks")
@ApplicationScoped
@Produces(MediaType.TEXT_HTML)
public class ParksResource {

    private static final int PAGE = 30;
    private static final int OK = 200;
    private static final int WRONG_ADDRESS = 400;

    @EJB private Parks parks;
    @EJB private Divisions divisions;
    @Inject private StoreMap map;
    @Inject private ParkPages pages;

    @GET
    public Response directory(@Context UriInfo uri, @Context HttpServletRequest request) {
        Language language = ReaderLanguage.of(request);
        List<Choice> places =
                divisions.listDivisions().stream()
                        .map(
                                d ->
                                        new Choice(
                                                d.code(),
                                                language == Language.ZH ? d.nameZh() : d.nameEn()))
                        .toList();
        FormReading reading = new FormReading(Form.of(uri.getQueryParameters()));
        String division = reading.optionalText("division", 6);
        if (!division.isEmpty() && places.stream().noneMatch(p -> p.value().equals(division))) {
            reading.refuse("division", "form.not-an-option");
        }
        long after = after(reading);
        Form form = reading.form();
        List<ParkView> found = form.isSound() ? parks.list(division, after, PAGE + 1) : List.of();
        List<ParkView> shown = found.subList(0, Math.min(PAGE, found.size()));
        return Response.status(form.isSound() ? OK : WRONG_ADDRESS)
                .entity(
                        new ParksPage(
                                form,
                                places,
                                map.draw(language),
                                shown.stream()
                                        .map(p -> ParkCard.of(p, "/parks/", language))
                                        .toList(),
                                found.size() > PAGE
                                        ? following(request, shown.getLast().id())
                                        : null))
                .build();
    }

    @GET
    @Path("/{id: [0-9]{1,18}}")
    public Response park(
            @PathParam("id") long id, @Context UriInfo uri, @Context HttpServletRequest request) {
        ParkView park = parks.read(id);
        FormReading reading = new FormReading(Form.of(uri.getQueryParameters()));
        long after = after(reading);
        return Response.status(reading.form().isSound() ? OK : WRONG_ADDRESS)
                .entity(pages.park(park, after, reading.form(), request))
                .build();
    }

    static String following(HttpServletRequest request, long last) {
        return RequestPath.of(request.getRequestURI(), request.getQueryString())
                .with("after", String.valueOf(last));
    }

    private static long after(FormReading reading) {
        return reading.form().value("after").isEmpty()
                ? 0
                : reading.wholeNumber("after", 0, Long.MAX_VALUE);
    }
}
