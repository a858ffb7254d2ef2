package org.tsagaan.web.page.licensing;

import java.util.List;
import org.tsagaan.licensing.ApplicationField;
import org.tsagaan.licensing.ApplicationField.Step;
import org.tsagaan.licensing.ApplicationView;
import org.tsagaan.licensing.DocumentKind;
import org.tsagaan.licensing.ProducerKind;
import org.tsagaan.web.frame.View;
import org.tsagaan.web.page.Form;
import org.tsagaan.web.page.component.Choice;

/**
 * One step of the form.
 *
 * @param steps all steps of this application
 * @param step the one that is shown
 * @param open steps in which something is still missing or wrong
 * @param form what was typed so far, with what is wrong where it was asked to go on
 */
public record StepPage(
        ApplicationView application,
        List<Step> steps,
        Step step,
        List<Step> open,
        Form form,
        List<Choice> divisions,
        List<Choice> categories,
        List<Choice> parks)
        implements View {

    public List<ApplicationField> fields() {
        return ApplicationField.listOf(step, application.kind(), application.producerKind());
    }

    /** Whether a park must be named: an enterprise may be in none. */
    public boolean isParkNeeded() {
        return application.producerKind() == ProducerKind.PARK_TENANT;
    }

    public List<DocumentKind> required() {
        return DocumentKind.listRequired(application.kind(), application.producerKind());
    }

    public List<DocumentKind> welcome() {
        return DocumentKind.listWelcome(application.kind(), application.producerKind());
    }

    /** The address of a step. */
    public String address(Step other) {
        return address(application.id(), other);
    }

    static String address(long id, Step step) {
        return "/applications/" + id + "/" + step.name().toLowerCase(java.util.Locale.ROOT);
    }

    /** The number of the step, from 1. */
    public int number() {
        return steps.indexOf(step) + 1;
    }

    @Override
    public String template() {
        return switch (step) {
            case WHO, WHERE, WHAT -> "licensing/step.jte";
            case PAPERS -> "licensing/papers.jte";
            case SEND -> "licensing/send.jte";
        };
    }
}
