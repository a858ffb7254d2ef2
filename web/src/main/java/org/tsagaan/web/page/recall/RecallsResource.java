package org.tsagaan.web.page.recall;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tsagaan.account.Person;
import org.tsagaan.kernel.NotFound;
import org.tsagaan.kernel.Outcome;
import org.tsagaan.recall.RecallAnswers;
import org.tsagaan.recall.RecallBook;
import org.tsagaan.recall.RecallView;
import org.tsagaan.recall.Recalls;
import org.tsagaan.web.frame.Visitors;
import org.tsagaan.web.page.Form;
import org.tsagaan.web.page.FormReading;

/** Recalls and their public notices; followed up by officials, answered by supermarkets. */
@Path("/recalls")
@ApplicationScoped
@Produces(MediaType.TEXT_HTML)
public class RecallsResource {

    private static final String ONE = "/{id: [0-9]{1,18}}";
    private static final int PAGE = 50;
    private static final int LONGEST_NOTE = 500;
    private static final int MOST_UNITS = 10_000_000;

    @EJB private Recalls recalls;
    @EJB private RecallBook book;
    @EJB private RecallAnswers answers;
    @Inject private Visitors visitors;

    @GET
    public RecallsPage recalls(
            @QueryParam("show") @DefaultValue("") String show,
            @QueryParam("before") @Nullable Long before,
            @Context HttpServletRequest request) {
        boolean onlyOpen = show.equals("open");
        List<RecallView> newest =
                book.listRecalls(onlyOpen, before == null ? Long.MAX_VALUE : before, PAGE);
        return new RecallsPage(
                visitors.findPerson(request).map(answers::listMine).orElse(List.of()),
                newest,
                onlyOpen,
                newest.size() < PAGE
                        ? null
                        : "/recalls?show=%s&before=%d"
                                .formatted(onlyOpen ? "open" : "all", newest.getLast().id()));
    }

    @GET
    @Path(ONE)
    public RecallPage recall(@PathParam("id") long id, @Context HttpServletRequest request) {
        return page(id, request, Form.blank());
    }

    /** Whoever reloads what was answered to a form comes back to the recall. */
    @GET
    @Path(ONE + "/{verb: close|answer|return}")
    public Response again(@PathParam("id") long id) {
        return back(id);
    }

    @POST
    @Path(ONE + "/close")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response close(
            @PathParam("id") long id,
            MultivaluedMap<String, String> sent,
            @Context HttpServletRequest request) {
        Form form = Form.of(sent);
        return answer(
                id,
                form,
                recalls.close(person(request), recall(id), form.value("result")),
                request);
    }

    /** What a supermarket has held back and what it had sold on. */
    @POST
    @Path(ONE + "/answer")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response acknowledge(
            @PathParam("id") long id,
            MultivaluedMap<String, String> sent,
            @Context HttpServletRequest request) {
        Person person = person(request);
        mustBeTheirs(!answers.listAnswers(person, id).isEmpty());
        var reading = new FormReading(Form.of(sent));
        long buyer = reading.wholeNumber("buyerId", 0, Long.MAX_VALUE);
        int heldBack = (int) reading.wholeNumber("heldBack", 0, MOST_UNITS);
        int soldOn = (int) reading.wholeNumber("soldOn", 0, MOST_UNITS);
        String note = reading.optionalText("note", LONGEST_NOTE);
        return reading.form().isSound()
                ? answer(
                        id,
                        reading.form(),
                        answers.acknowledge(person, id, buyer, heldBack, soldOn, note),
                        request)
                : wrong(page(id, request, reading.form()));
    }

    /** Units that came back from people, and what became of them. */
    @POST
    @Path(ONE + "/return")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response recordReturn(
            @PathParam("id") long id,
            MultivaluedMap<String, String> sent,
            @Context HttpServletRequest request) {
        Person person = person(request);
        mustBeTheirs(recalls.mayRecall(person, recall(id).producerId()));
        var reading = new FormReading(Form.of(sent));
        int units = (int) reading.wholeNumber("units", 1, MOST_UNITS);
        String handling = reading.text("handling", LONGEST_NOTE);
        String key = reading.form().value("returnKey");
        return reading.form().isSound()
                ? answer(
                        id,
                        reading.form(),
                        answers.recordReturn(person, recall(id), key, units, handling),
                        request)
                : wrong(page(id, request, reading.form()));
    }

    private RecallPage page(long id, HttpServletRequest request, Form form) {
        RecallView recall = recall(id);
        Optional<Person> person = visitors.findPerson(request);
        return new RecallPage(
                recall,
                book.listLots(id),
                person.flatMap(p -> book.findReach(p, recall)).orElse(null),
                person.map(p -> answers.listAnswers(p, id)).orElse(List.of()),
                person.filter(p -> recalls.mayOversee(p, recall.producerId())).isPresent(),
                book.daysLeft(recall),
                form,
                form.value("returnKey").isBlank()
                        ? UUID.randomUUID().toString()
                        : form.value("returnKey"));
    }

    private RecallView recall(long id) {
        return book.find(id).orElseThrow(() -> new NotFound("recall"));
    }

    /** Said before what was typed is judged. */
    private static void mustBeTheirs(boolean isTheirs) {
        if (!isTheirs) {
            throw new NotFound("recall");
        }
    }

    private Person person(HttpServletRequest request) {
        return visitors.person(request, "recall");
    }

    private Response answer(long id, Form form, Outcome<Long> outcome, HttpServletRequest request) {
        return outcome instanceof Outcome.Refused<Long>(var reasons)
                ? wrong(page(id, request, form.refusing(reasons)))
                : back(id);
    }

    private static Response back(long id) {
        return Response.seeOther(URI.create("/recalls/" + id)).build();
    }

    private static Response wrong(RecallPage page) {
        return Response.status(422).entity(page).build();
    }
}
