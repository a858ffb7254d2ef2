package org.tsagaan.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tsagaan.inspection.AccreditationState.IN_FORCE;
import static org.tsagaan.inspection.AccreditationState.SUSPENDED;
import static org.tsagaan.inspection.AccreditationState.WITHDRAWN;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AccreditationStandingTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 8, 31);
    private static final Instant SPRING = Instant.parse("2026-04-01T00:00:00Z");
    private static final Instant SUMMER = Instant.parse("2026-06-01T00:00:00Z");

    @Test
    void whatIsWithdrawnStaysSoAndNothingBecomesWhatItIs() {
        for (AccreditationState from : AccreditationState.values()) {
            for (AccreditationState to : AccreditationState.values()) {
                assertThat(from.mayBecome(to))
                        .as("%s to %s", from, to)
                        .isEqualTo(from != WITHDRAWN && from != to);
            }
        }
    }

    @Test
    void itStandsByItsDaysFromTheFirstToTheEndOfTheLast() {
        var accreditation = accreditation();
        assertThat(accreditation.standing(FIRST.minusDays(1)))
                .isEqualTo(AccreditationStanding.NOT_YET_VALID);
        assertThat(accreditation.standing(FIRST)).isEqualTo(AccreditationStanding.IN_FORCE);
        assertThat(accreditation.standing(LAST)).isEqualTo(AccreditationStanding.IN_FORCE);
        assertThat(accreditation.standing(LAST.plusDays(1)))
                .isEqualTo(AccreditationStanding.EXPIRED);
    }

    @Test
    void whatTheAuthoritySaidWeighsMoreThanTheDays() {
        var suspended = accreditation(interruption(SUSPENDED, SPRING, null));
        assertThat(suspended.state()).isEqualTo(SUSPENDED);
        assertThat(suspended.standing(FIRST)).isEqualTo(AccreditationStanding.SUSPENDED);
        var reinstated = accreditation(interruption(SUSPENDED, SPRING, SUMMER));
        assertThat(reinstated.state()).isEqualTo(IN_FORCE);
        assertThat(reinstated.standing(LAST)).isEqualTo(AccreditationStanding.IN_FORCE);
        var withdrawn =
                accreditation(
                        interruption(WITHDRAWN, SUMMER, null),
                        interruption(SUSPENDED, SPRING, SUMMER));
        assertThat(withdrawn.standing(LAST.plusDays(1))).isEqualTo(AccreditationStanding.WITHDRAWN);
    }

    @Test
    void aLaboratoryMaySignWhatAnyOfItsAccreditationsInForceCovers() {
        var laboratory =
                new LaboratoryView(
                        1,
                        LaboratoryKind.THIRD_PARTY,
                        "检验所",
                        "Laboratory",
                        "152500",
                        "锡林郭勒盟",
                        "Xilingol League",
                        "",
                        "",
                        null,
                        List.of(
                                accreditation(),
                                new LaboratoryView.Accreditation(
                                        8,
                                        "DEMO-2",
                                        FIRST,
                                        LAST,
                                        List.of("lead", "melamine"),
                                        List.of(interruption(SUSPENDED, SPRING, null)))));
        assertThat(laboratory.itemsInForce(LAST)).containsExactly("lead", "salmonella");
        assertThat(laboratory.itemsInForce(LAST.plusDays(1))).isEmpty();
    }

    private static LaboratoryView.Accreditation accreditation(Interruption... interruptions) {
        return new LaboratoryView.Accreditation(
                7, "DEMO-1", FIRST, LAST, List.of("lead", "salmonella"), List.of(interruptions));
    }

    private static Interruption interruption(
            AccreditationState kind, Instant from, @Nullable Instant until) {
        return new Interruption(kind, "核查", from, until, until == null ? "" : "已整改");
    }
}
