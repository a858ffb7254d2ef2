package org.tsagaan.web.api.inspection;

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
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tsagaan.account.Person;
import org.tsagaan.inspection.InspectionRequestView;
import org.tsagaan.inspection.LaboratoryBench;
import org.tsagaan.inspection.Reports;
import org.tsagaan.inspection.RequestState;
import org.tsagaan.inspection.SamplePhotos;
import org.tsagaan.kernel.NotFound;
import org.tsagaan.kernel.Outcome;
import org.tsagaan.kernel.Refusal;
import org.tsagaan.web.api.Callers;
import org.tsagaan.web.api.Described;
import org.tsagaan.web.api.Means;
import org.tsagaan.web.api.PageCursor;
import org.tsagaan.web.api.QueryBinding;
import org.tsagaan.web.api.Refused;
import org.tsagaan.web.api.Repetitions;
import org.tsagaan.web.api.Reply;
import org.tsagaan.web.frame.BodyLimit;

/** The desk of a laboratory, for its own system. What is another laboratory's is not there. */
@Path("/api/v1/laboratories/{laboratoryId: [0-9]{1,18}}/inspections")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Means("The desk of a laboratory: samples, results, and the second pair of eyes.")
public class LaboratoryApi {
    private static final String ONE = "/{inspectionId: [0-9]{1,18}}";
    private static final String HERE = "A laboratory one works in; see /accounts/me.";
    private static final String WHICH = "An inspection there.";
    private static final int PAGE = 50;
    private static final Refused REASON = Refused.about("reason");
    private static final Refused RESULTS =
            Refused.about("number", "sampledOn", "testedOn", "results");

    @EJB private LaboratoryBench bench;
    @EJB private Reports reports;
    @EJB private SamplePhotos photos;
    @Inject private Callers callers;
    @Inject private Repetitions repetitions;

    @GET
    @Described(
            value = "List what a laboratory has been asked for",
            more = "What is due first comes first.",
            answer = InspectionList.class,
            query = QueueParameters.class,
            problems = 404,
            asker = Described.Asker.SIGNED_IN)
    public InspectionList queue(
            @Means(value = HERE, example = "1301") @PathParam("laboratoryId") long laboratory,
            @Context HttpServletRequest request) {
        var person = callers.require(request);
        var asked = QueryBinding.read(QueueParameters.class, request.getQueryString());
        var state = Optional.ofNullable(asked.state()).orElse(RequestState.REQUESTED);
        var list = "inspections " + laboratory + " " + state;
        List<InspectionRequestView> found =
                bench.listQueue(
                        person,
                        laboratory,
                        state,
                        PageCursor.read(list, asked.cursor()).orElse(0),
                        PAGE);
        return InspectionList.of(
                found, found.size() < PAGE ? null : PageCursor.after(list, found.getLast().id()));
    }

    @GET
    @Path(ONE)
    @Described(
            value = "Read an inspection at its laboratory",
            answer = Inspection.class,
            problems = 404,
            asker = Described.Asker.SIGNED_IN)
    public Inspection bench(
            @Means(value = HERE, example = "1301") @PathParam("laboratoryId") long laboratory,
            @Means(value = WHICH, example = "60117") @PathParam("inspectionId") long id,
            @Context HttpServletRequest request) {
        return Inspection.of(read(callers.require(request), laboratory, id));
    }

    @GET
    @Path(ONE + "/items")
    @Described(
            value = "List what a lot is to be tested for",
            more = "By the edition of its standard that was in force on the day of production.",
            answer = ItemList.class,
            problems = 404,
            asker = Described.Asker.SIGNED_IN)
    public ItemList items(
            @Means(value = HERE, example = "1301") @PathParam("laboratoryId") long laboratory,
            @Means(value = WHICH, example = "60117") @PathParam("inspectionId") long id,
            @Context HttpServletRequest request) {
        var person = callers.require(request);
        read(person, laboratory, id);
        return bench.findEdition(person, id)
                .map(ItemList::of)
                .orElseThrow(() -> new NotFound("standard"));
    }

    @POST
    @Path(ONE + "/receipt")
    @Consumes(MediaType.APPLICATION_JSON)
    @Described(
            value = "Note that the sealed sample has come",
            answer = Inspection.class,
            problems = {404, 409, 422},
            asker = Described.Asker.SIGNED_IN)
    public Response receive(
            @Means(value = HERE, example = "1301") @PathParam("laboratoryId") long laboratory,
            @Means(value = WHICH, example = "60117") @PathParam("inspectionId") long id,
            @HeaderParam(Repetitions.HEADER) @Nullable String key,
            Receipt body,
            @Context HttpServletRequest request) {
        return once(
                new Place(request, laboratory, id),
                key,
                body,
                Refused.about("sealNumber", "sampleNote"),
                person -> bench.receive(person, id, body.sample()));
    }

    @POST
    @Path(ONE + "/photos")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @BodyLimit(SamplePhotos.LARGEST + 64 * 1024)
    @Described(
            value = "Add a photograph of the sealed sample",
            more =
                    "After its receipt and before the first results, at most 4. It is drawn anew,"
                            + " and seen by the producer, the laboratory and officials alone.",
            answer = Inspection.class,
            problems = {404, 409, 422},
            asker = Described.Asker.SIGNED_IN)
    public Response photograph(
            @Means(value = HERE, example = "1301") @PathParam("laboratoryId") long laboratory,
            @Means(value = WHICH, example = "60117") @PathParam("inspectionId") long id,
            @HeaderParam(Repetitions.HEADER) @Nullable String key,
            SamplePhotoUpload body,
            @Context HttpServletRequest request) {
        return once(
                new Place(request, laboratory, id),
                key,
                body,
                Refused.about("photo"),
                person -> photos.add(person, id, body.photo().bytes()));
    }

    @POST
    @Path(ONE + "/refusal")
    @Consumes(MediaType.APPLICATION_JSON)
    @Described(
            value = "Do not test it",
            answer = Inspection.class,
            problems = {404, 409, 422},
            asker = Described.Asker.SIGNED_IN)
    public Response decline(
            @Means(value = HERE, example = "1301") @PathParam("laboratoryId") long laboratory,
            @Means(value = WHICH, example = "60117") @PathParam("inspectionId") long id,
            @HeaderParam(Repetitions.HEADER) @Nullable String key,
            Explanation body,
            @Context HttpServletRequest request) {
        return once(
                new Place(request, laboratory, id),
                key,
                body,
                REASON,
                person -> bench.decline(person, id, body.reason()));
    }

    @POST
    @Path(ONE + "/results")
    @Consumes(MediaType.APPLICATION_JSON)
    @Described(
            value = "Enter what was measured, or correct it",
            more =
                    "Another person then looks at it; until that one has signed it can be"
                            + " corrected.",
            answer = Inspection.class,
            problems = {404, 409, 422},
            asker = Described.Asker.SIGNED_IN)
    public Response enter(
            @Means(value = HERE, example = "1301") @PathParam("laboratoryId") long laboratory,
            @Means(value = WHICH, example = "60117") @PathParam("inspectionId") long id,
            @HeaderParam(Repetitions.HEADER) @Nullable String key,
            MeasuredResults body,
            @Context HttpServletRequest request) {
        return once(
                new Place(request, laboratory, id),
                key,
                body,
                RESULTS,
                person -> bench.enter(person, id, body.entry()));
    }

    @POST
    @Path(ONE + "/correction")
    @Consumes(MediaType.APPLICATION_JSON)
    @Described(
            value = "Send results back to be looked at again",
            answer = Inspection.class,
            problems = {404, 409, 422},
            asker = Described.Asker.SIGNED_IN)
    public Response sendBack(
            @Means(value = HERE, example = "1301") @PathParam("laboratoryId") long laboratory,
            @Means(value = WHICH, example = "60117") @PathParam("inspectionId") long id,
            @HeaderParam(Repetitions.HEADER) @Nullable String key,
            Explanation body,
            @Context HttpServletRequest request) {
        return once(
                new Place(request, laboratory, id),
                key,
                body,
                REASON,
                person -> bench.sendBack(person, id, body.reason()));
    }

    @POST
    @Path(ONE + "/signature")
    @Consumes(MediaType.APPLICATION_JSON)
    @Described(
            value = "Sign the report of an inspection",
            more = "By another than who entered its results. It is final, and anybody's to read.",
            answer = Inspection.class,
            problems = {404, 409, 422},
            asker = Described.Asker.SIGNED_IN)
    public Response sign(
            @Means(value = HERE, example = "1301") @PathParam("laboratoryId") long laboratory,
            @Means(value = WHICH, example = "60117") @PathParam("inspectionId") long id,
            @HeaderParam(Repetitions.HEADER) @Nullable String key,
            Signature body,
            @Context HttpServletRequest request) {
        return once(
                new Place(request, laboratory, id),
                key,
                body,
                Refused.STATE,
                person -> {
                    Long report = read(person, laboratory, id).reportId();
                    return report == null
                            ? Outcome.refused(Refusal.of("inspection.no_result"))
                            : reports.signSeen(person, report, body.seen());
                });
    }

    /** An inspection by its address. */
    private record Place(HttpServletRequest request, long laboratory, long id) {}

    private Response once(
            Place place,
            @Nullable String key,
            Object body,
            Refused fields,
            Function<Person, Outcome<?>> deed) {
        var person = callers.require(place.request());
        read(person, place.laboratory(), place.id());
        return repetitions.once(
                new Repetitions.Asked(place.request(), Optional.of(person), key, body),
                () ->
                        Reply.of(
                                deed.apply(person),
                                () -> Inspection.of(read(person, place.laboratory(), place.id())),
                                fields,
                                place.request()));
    }

    private InspectionRequestView read(Person person, long laboratory, long id) {
        var found = bench.read(person, id);
        if (found.laboratoryId() != laboratory) {
            throw new NotFound("request");
        }
        return found;
    }
}
