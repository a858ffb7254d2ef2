package org.tsagaan.licensing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import org.tsagaan.kernel.Refusal;
import org.tsagaan.licensing.adapter.Answers;
import org.tsagaan.licensing.adapter.StoredApplications;
import org.tsagaan.licensing.adapter.StoredParks;
import org.tsagaan.licensing.adapter.StoredProducers;
import org.tsagaan.licensing.model.ApplicationForm;
import org.tsagaan.licensing.model.ApplicationPolicy;
import org.tsagaan.licensing.model.RegistrationApplication;

/** Looks through an application with what the database knows of places and categories. */
@ApplicationScoped
class ApplicationCheck {

    @Inject private StoredApplications applications;
    @Inject private StoredProducers producers;
    @Inject private StoredParks parks;

    /** All that keeps it from being sent in. */
    List<Refusal> against(ApplicationView view) {
        return ApplicationPolicy.against(
                view.kind(),
                view.producerKind(),
                view.answers(),
                applications.documentKinds(view.id()),
                new ApplicationPolicy.Known(
                        applications.divisionCodes(),
                        producers.listCategories().stream()
                                .map(CategoryView::code)
                                .collect(Collectors.toSet()),
                        parks.listPlaces()));
    }

    /** The division in a sound application. */
    static String division(RegistrationApplication application) {
        return form(application).divisionCode();
    }

    /** What a sound application says. */
    static ApplicationForm form(RegistrationApplication application) {
        return ApplicationForm.of(Answers.read(application.answers()));
    }
}
