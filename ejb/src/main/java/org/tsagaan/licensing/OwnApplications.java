package org.tsagaan.licensing;

import org.jspecify.annotations.Nullable;
import org.tsagaan.account.Person;
import org.tsagaan.account.Role;
import org.tsagaan.kernel.NotFound;
import org.tsagaan.licensing.adapter.ApplicationReads;
import org.tsagaan.licensing.model.RegistrationApplication;

/**
 * Whose an application is: of the person who began it while there is no producer yet, else of
 * whoever acts for the producer now, so that nobody who has left it keeps it and none of those who
 * stayed is shut out.
 */
final class OwnApplications {

    private OwnApplications() {}

    static boolean isOf(Person person, ApplicationReads.Owned owned) {
        ApplicationView view = owned.view();
        Long producer = view.kind().isFirst() ? null : view.producerId();
        return isOf(person, producer, owned.applicantId());
    }

    /** The application, when it is the person's; {@link NotFound} when not. */
    static RegistrationApplication require(Person person, RegistrationApplication application) {
        if (!isOf(person, application)) {
            throw new NotFound("application");
        }
        return application;
    }

    static boolean isOf(Person person, RegistrationApplication application) {
        RegistrationApplication.Holding holding = application.holding();
        return isOf(
                person, holding == null ? null : holding.producerId(), application.applicantId());
    }

    private static boolean isOf(Person person, @Nullable Long producerId, long applicantId) {
        return producerId == null
                ? applicantId == person.accountId()
                : person.actsFor(producerId, Role.MERCHANT);
    }
}
