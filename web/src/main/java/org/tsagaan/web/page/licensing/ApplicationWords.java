package org.tsagaan.web.page.licensing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tsagaan.licensing.ApplicationEvent;
import org.tsagaan.licensing.ApplicationEventKind;
import org.tsagaan.licensing.ApplicationField;
import org.tsagaan.licensing.ApplicationState;
import org.tsagaan.licensing.ApplicationView;
import org.tsagaan.web.frame.Language;
import org.tsagaan.web.frame.Messages;
import org.tsagaan.web.page.component.Choice;
import org.tsagaan.web.page.component.Fact;
import org.tsagaan.web.page.component.Progress;
import org.tsagaan.web.page.component.Progress.State;

/**
 * Words an application in the reader's language.
 *
 * @param divisions names of divisions by code
 * @param categories names of categories by code
 * @param parks names of parks by id
 */
record ApplicationWords(
        Messages messages,
        Map<String, String> divisions,
        Map<String, String> categories,
        Map<String, String> parks) {

    static ApplicationWords in(Language language, LicensingChoices choices) {
        return new ApplicationWords(
                Messages.in(language),
                byValue(choices.divisions(language)),
                byValue(choices.categories(language)),
                byValue(choices.parks(language)));
    }

    /** What was written, question by question. */
    List<Fact> facts(ApplicationView view) {
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("apply.asked", messages.text("form.value", view.kind())));
        facts.add(fact("apply.producer-kind", messages.text("form.value", view.producerKind())));
        if (view.heldNumber() != null) {
            facts.add(fact("apply.held", view.heldNumber()));
        }
        Arrays.stream(ApplicationField.values())
                .filter(f -> !view.answer(f.key()).isBlank())
                .forEach(f -> facts.add(fact("apply.field." + f.key(), said(view, f))));
        return facts;
    }

    /** How far it is, and by when the next step is due. */
    Progress progress(ApplicationView view) {
        ApplicationState state = view.state();
        boolean decided = state == ApplicationState.APPROVED || state == ApplicationState.REFUSED;
        boolean accepted = at(view, ApplicationEventKind.ACCEPTED).isPresent();
        List<Progress.Step> steps = new ArrayList<>();
        steps.add(
                step(
                        "apply.way.written",
                        state == ApplicationState.DRAFT ? State.NOW : State.DONE,
                        view.submittedAt()));
        if (state == ApplicationState.WITHDRAWN) {
            steps.add(step("apply.way.withdrawn", State.STOPPED, last(view)));
            return progress(view, steps);
        }
        steps.add(
                step(
                        "apply.way.accepted",
                        accepted
                                ? State.DONE
                                : state == ApplicationState.DRAFT ? State.AHEAD : State.NOW,
                        at(view, ApplicationEventKind.ACCEPTED).orElse(null)));
        if (state == ApplicationState.CORRECTION_ASKED) {
            steps.add(step("apply.way.correction", State.NOW, last(view)));
        }
        steps.add(
                step(
                        decided ? "apply.way." + state : "apply.way.decided",
                        way(state),
                        decided ? last(view) : null));
        return progress(view, steps);
    }

    private static State way(ApplicationState state) {
        return switch (state) {
            case APPROVED -> State.DONE;
            case REFUSED -> State.STOPPED;
            case IN_REVIEW -> State.NOW;
            default -> State.AHEAD;
        };
    }

    private Progress progress(ApplicationView view, List<Progress.Step> steps) {
        String note =
                view.dueOn() == null
                        ? ""
                        : messages.text("apply.due." + view.state(), view.dueOn(), view.daysLeft());
        return new Progress(messages.text("apply.way"), steps, note);
    }

    private Progress.Step step(String key, State state, @Nullable Instant at) {
        return new Progress.Step(
                messages.text(key), state, at == null ? null : messages.instant(at));
    }

    private static Optional<Instant> at(ApplicationView view, ApplicationEventKind kind) {
        return view.events().stream()
                .filter(e -> e.kind() == kind)
                .map(ApplicationEvent::at)
                .findFirst();
    }

    private static @Nullable Instant last(ApplicationView view) {
        return view.events().isEmpty() ? null : view.events().getLast().at();
    }

    private String said(ApplicationView view, ApplicationField field) {
        String answer = view.answer(field.key());
        return switch (field) {
            case DIVISION -> divisions.getOrDefault(answer, answer);
            case PARK -> parks.getOrDefault(answer, answer);
            case CATEGORIES ->
                    Arrays.stream(answer.split(",", -1))
                            .map(code -> categories.getOrDefault(code.strip(), code))
                            .collect(Collectors.joining(messages.text("apply.and")));
            case DAILY_MILK -> messages.text("apply.kilograms", answer);
            default -> answer;
        };
    }

    private Fact fact(String key, String value) {
        return Fact.of(messages.text(key), value);
    }

    private static Map<String, String> byValue(List<Choice> choices) {
        return choices.stream().collect(Collectors.toMap(Choice::value, Choice::label));
    }
}
