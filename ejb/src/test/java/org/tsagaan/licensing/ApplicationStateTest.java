package org.tsagaan.licensing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tsagaan.kernel.BrokenInvariant;
import org.tsagaan.licensing.model.RegistrationApplication;

/** An application goes its way, and no other. */
class ApplicationStateTest {

    private static final Instant NOW = Instant.parse("2026-11-24T01:00:00Z");
    private static final LocalDate DUE = LocalDate.of(2026, 12, 1);
    private static final long OFFICER = 2;

    @Test
    void aCorrectionGoesBackToWhereItWasAskedFor() {
        RegistrationApplication early = draft();
        early.submit("152530", DUE, NOW);
        early.askForCorrection("照片看不清", 3, DUE.plusDays(20));
        assertThat(early.daysLeft()).isEqualTo(3);
        early.submit("152530", DUE, NOW);
        assertThat(early.state()).isEqualTo(ApplicationState.SUBMITTED);

        early.accept(DUE, NOW);
        early.askForCorrection("再补一张", 7, DUE);
        early.submit("152530", DUE, NOW);
        assertThat(early.state()).isEqualTo(ApplicationState.IN_REVIEW);
    }

    @Test
    void nothingIsDecidedBeforeItIsAccepted() {
        RegistrationApplication application = draft();
        assertThatThrownBy(() -> application.accept(DUE, NOW)).isInstanceOf(BrokenInvariant.class);
        application.submit("152530", DUE, NOW);
        assertThatThrownBy(() -> application.approve(5, 6, OFFICER, NOW))
                .isInstanceOf(BrokenInvariant.class);
        assertThatThrownBy(() -> application.refuse("不符合", OFFICER, NOW))
                .isInstanceOf(BrokenInvariant.class);
    }

    @Test
    void whatWasSentInIsNotRewritten() {
        RegistrationApplication application = draft();
        application.submit("152530", DUE, NOW);
        assertThatThrownBy(() -> application.write("{}")).isInstanceOf(BrokenInvariant.class);
    }

    @Test
    void nobodyDecidesForOneself() {
        RegistrationApplication application = draft();
        application.submit("152530", DUE, NOW);
        application.accept(DUE, NOW);
        assertThatThrownBy(() -> application.approve(5, 6, 1, NOW))
                .isInstanceOf(BrokenInvariant.class);
    }

    @Test
    void ofEachDaySomebodyIsToldOnce() {
        RegistrationApplication application = draft();
        application.submit("152530", DUE, NOW);
        assertThat(application.remind()).isTrue();
        assertThat(application.remind()).isFalse();
        application.accept(DUE.plusDays(14), NOW);
        assertThat(application.remind()).isTrue();
        assertThat(application.escalate()).isTrue();
        assertThat(application.escalate()).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void whatIsClosedStaysClosed(ApplicationState state) {
        assertThat(state.isClosed())
                .isEqualTo(
                        switch (state) {
                            case APPROVED, REFUSED, WITHDRAWN -> true;
                            default -> false;
                        });
        assertThat(state.mayBecome(state)).isFalse();
        assertThat(state.mayBecome(ApplicationState.DRAFT)).isFalse();
    }

    private static RegistrationApplication draft() {
        return new RegistrationApplication(
                ApplicationKind.WORKSHOP_REGISTRATION, ProducerKind.FAMILY, 1, null, "{}", NOW);
    }
}
