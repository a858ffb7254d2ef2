package org.tsagaan.web.page.licensing;

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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tsagaan.account.Person;
import org.tsagaan.kernel.NotFound;
import org.tsagaan.kernel.Outcome;
import org.tsagaan.kernel.Refusal;
import org.tsagaan.licensing.ApplicationField;
import org.tsagaan.licensing.ApplicationField.Step;
import org.tsagaan.licensing.ApplicationView;
import org.tsagaan.licensing.Applications;
import org.tsagaan.web.frame.Language;
import org.tsagaan.web.frame.ReaderLanguage;
import org.tsagaan.web.frame.Visitors;
import org.tsagaan.web.page.Form;
import org.tsagaan.web.page.SignInFirst;

/** The form, a few questions at a time. Whatever is typed is kept, right or wrong. */
@Path("/applications/{id: [0-9]{1,18}}/{step: who|where|what|papers|send}")
@ApplicationScoped
@Produces(MediaType.TEXT_HTML)
public class StepResource {

    private static final int OK = 200;
    private static final int WRONG = 422;

    @EJB private Applications applications;
    @Inject private LicensingChoices choices;
    @Inject private Visitors visitors;

    @GET
    public Response show(
            @PathParam("id") long id,
            @PathParam("step") String step,
            @Context HttpServletRequest request) {
        return visitors.findPerson(request)
                .map(person -> show(person, id, step(step), OK, List.of(), request))
                .orElseGet(() -> SignInFirst.response("/applications/" + id + "/" + step));
    }

    /** Keeps the step; goes on when it is right, stays with what is wrong when it is not. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response keep(
            @PathParam("id") long id,
            @PathParam("step") String name,
            MultivaluedMap<String, String> sent,
            @Context HttpServletRequest request) {
        Person person = visitors.person(request, "application");
        Step step = step(name);
        if (step == Step.SEND) {
            return send(person, id, request);
        }
        Form form = Form.of(sent);
        Outcome<Long> kept = applications.save(person, id, answers(form, step));
        if (kept instanceof Outcome.Refused<Long>(var reasons)) {
            return show(person, id, step, form.refusing(reasons), request);
        }
        if (form.value("go").equals("later")) {
            return to("/applications/" + id);
        }
        if (MapPoint.isClicked(form)) {
            return to(StepPage.address(id, step) + "#latitude");
        }
        List<Refusal> wrong = of(step, applications.listMissing(person, id));
        return wrong.isEmpty()
                ? to(StepPage.address(id, after(applications.read(person, id), step)))
                : show(person, id, step, form.refusing(wrong), request);
    }

    private Response send(Person person, long id, HttpServletRequest request) {
        return switch (applications.submit(person, id)) {
            case Outcome.Done<LocalDate> done -> to("/applications/" + id + "?sent=yes");
            case Outcome.Refused<LocalDate>(var reasons) ->
                    show(person, id, Step.SEND, WRONG, reasons, request);
        };
    }

    private Response show(
            Person person,
            long id,
            Step step,
            int status,
            List<Refusal> wrong,
            HttpServletRequest request) {
        ApplicationView view = applications.read(person, id);
        List<Refusal> missing =
                step == Step.SEND ? applications.listMissing(person, id) : List.of();
        Form form = typed(view).refusing(step == Step.SEND ? missing : wrong);
        return show(person, view, step, status, form, request);
    }

    /** What is wrong is shown as it was typed, also what was too long to be kept. */
    private Response show(
            Person person, long id, Step step, Form typed, HttpServletRequest request) {
        return show(person, applications.read(person, id), step, WRONG, typed, request);
    }

    private Response show(
            Person person,
            ApplicationView view,
            Step step,
            int status,
            Form form,
            HttpServletRequest request) {
        List<Step> steps = Step.listFor(view.kind(), view.producerKind());
        if (!steps.contains(step)) {
            throw new NotFound("application");
        }
        if (!view.state().isEditable()) {
            return to("/applications/" + view.id());
        }
        List<Refusal> missing = applications.listMissing(person, view.id());
        Language language = ReaderLanguage.of(request);
        return Response.status(status)
                .entity(
                        new StepPage(
                                view,
                                steps,
                                step,
                                steps.stream().filter(s -> !of(s, missing).isEmpty()).toList(),
                                form,
                                choices.divisions(language),
                                choices.categories(language),
                                choices.parks(language)))
                .build();
    }

    private static Map<String, String> answers(Form form, Step step) {
        Map<String, String> answers = new HashMap<>();
        for (ApplicationField field : ApplicationField.values()) {
            if (field.step() == step) {
                answers.put(field.key(), String.join(",", form.values(field.key())));
            }
        }
        MapPoint.find(form)
                .ifPresent(
                        point -> {
                            answers.put(ApplicationField.LATITUDE.key(), point.latitude());
                            answers.put(ApplicationField.LONGITUDE.key(), point.longitude());
                        });
        return answers;
    }

    private static Form typed(ApplicationView view) {
        Map<String, List<String>> typed = new HashMap<>();
        view.answers()
                .forEach(
                        (field, answer) ->
                                typed.put(
                                        field,
                                        field.equals(ApplicationField.CATEGORIES.key())
                                                ? List.of(answer.split(",", -1))
                                                : List.of(answer)));
        return new Form(typed, Map.of());
    }

    /** Those of the reasons that are about a step. */
    private static List<Refusal> of(Step step, List<Refusal> reasons) {
        return reasons.stream().filter(r -> stepOf(r) == step).toList();
    }

    private static Step stepOf(Refusal reason) {
        return Arrays.stream(ApplicationField.values())
                .filter(f -> f.key().equals(reason.field()))
                .map(ApplicationField::step)
                .findFirst()
                .orElse(Step.PAPERS);
    }

    private static Step after(ApplicationView view, Step step) {
        List<Step> steps = Step.listFor(view.kind(), view.producerKind());
        return steps.get(Math.min(steps.indexOf(step) + 1, steps.size() - 1));
    }

    private static Step step(String name) {
        return Step.valueOf(name.toUpperCase(Locale.ROOT));
    }

    private static Response to(String address) {
        return Response.seeOther(URI.create(address)).build();
    }
}
