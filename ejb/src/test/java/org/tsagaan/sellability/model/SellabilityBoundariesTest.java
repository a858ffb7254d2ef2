package org.tsagaan.sellability.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tsagaan.sellability.model.Facts.LONG;
import static org.tsagaan.sellability.model.Facts.RETAIL;
import static org.tsagaan.sellability.model.Facts.days;
import static org.tsagaan.sellability.model.Facts.good;
import static org.tsagaan.sellability.model.Facts.licence;
import static org.tsagaan.sellability.model.Facts.midnight;
import static org.tsagaan.sellability.model.Facts.registration;
import static org.tsagaan.sellability.model.Facts.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.tsagaan.kernel.Validity;
import org.tsagaan.sellability.Reason;
import org.tsagaan.sellability.Reason.Code;
import org.tsagaan.sellability.SaleTerms;
import org.tsagaan.sellability.Sellability;
import org.tsagaan.sellability.Sellability.NotSellable;
import org.tsagaan.sellability.Sellability.Sellable;

/**
 * Promise 1, to the instant: every condition that the clock opens or closes, a nanosecond before,
 * at, and after midnight in China. Which edition and which accreditation count is decided by dates
 * alone, and tested where the facts are read.
 */
class SellabilityBoundariesTest {

    private static final Validity SPRING = days("2026-03-15", "2026-05-20");
    private static final Validity NEXT = days("2026-05-21", "2026-05-30");
    private static final Validity LATER = days("2026-05-22", "2026-05-30");
    private static final List<Validity> ALWAYS = List.of(LONG);

    /** At the instant the answer turns; on the other side of it stands the reason. */
    record Turn(String what, Facts facts, SaleTerms terms, Instant at, Code code) {

        Turn(String what, Facts facts, String day, Code code) {
            this(what, facts, RETAIL, midnight(day), code);
        }
    }

    static final List<Turn> OPENINGS =
            Stream.of(
                            turns(
                                    "2026-03-15",
                                    Code.AUTHORISATION_NOT_YET_VALID,
                                    registered(SPRING)),
                            turns("2026-03-15", Code.AUTHORISATION_NOT_YET_VALID, licensed(SPRING)),
                            turns(
                                    "2026-05-22",
                                    Code.AUTHORISATION_NOT_YET_VALID,
                                    registered(SPRING, LATER)),
                            turns(
                                    "2026-03-15",
                                    Code.STORE_NOT_RECOGNISED,
                                    good().seller(store(List.of(SPRING), ALWAYS))),
                            turns(
                                    "2026-03-15",
                                    Code.NO_SUPPLY_AGREEMENT,
                                    good().seller(store(ALWAYS, List.of(SPRING)))),
                            turns("2026-03-01", Code.LOT_NOT_YET_PRODUCED, good()))
                    .toList();

    static final List<Turn> CLOSINGS =
            Stream.of(
                            turns("2026-05-21", Code.AUTHORISATION_EXPIRED, registered(SPRING)),
                            turns("2026-05-21", Code.AUTHORISATION_EXPIRED, licensed(SPRING)),
                            turns(
                                    "2026-05-31",
                                    Code.AUTHORISATION_EXPIRED,
                                    registered(NEXT, SPRING)),
                            turns(
                                    "2026-05-21",
                                    Code.AUTHORISATION_NOT_YET_VALID,
                                    registered(SPRING, LATER)),
                            turns(
                                    "2026-05-21",
                                    Code.STORE_NOT_RECOGNISED,
                                    good().seller(store(List.of(SPRING), ALWAYS))),
                            turns(
                                    "2026-05-31",
                                    Code.STORE_NOT_RECOGNISED,
                                    good().seller(store(List.of(SPRING, NEXT), ALWAYS))),
                            turns(
                                    "2026-05-21",
                                    Code.NO_SUPPLY_AGREEMENT,
                                    good().seller(store(ALWAYS, List.of(SPRING)))),
                            turns(
                                    "2026-05-31",
                                    Code.NO_SUPPLY_AGREEMENT,
                                    good().seller(store(ALWAYS, List.of(SPRING, NEXT)))),
                            turns("2026-06-10", Code.SHELF_LIFE_OVER, good()),
                            demanding("2026-04-04", 67, 100),
                            demanding("2026-03-16", 67, 45),
                            demanding("2026-03-02", 100, 45),
                            demanding("2026-04-15", 1, 45))
                    .toList();

    private static Turn turns(String day, Code code, Facts facts) {
        return new Turn(code + " " + day, facts, day, code);
    }

    /** A supermarket that demands a share, rounded up to days, of a life of so many days. */
    private static Turn demanding(String day, int percent, int life) {
        LocalDate produced = Facts.PRODUCED;
        return new Turn(
                percent + " % of " + life + " days",
                good().lot(produced, produced.plusDays(life)),
                RETAIL.withRemainingLife(percent),
                midnight(day),
                Code.REMAINING_LIFE_TOO_SHORT);
    }

    private static Facts registered(Validity... validities) {
        return good().authorisations(
                        Stream.of(validities)
                                .map(v -> registration("IN_FORCE", v, true))
                                .toArray(SaleFacts.AuthorisationFact[]::new));
    }

    private static Facts licensed(Validity validity) {
        return good().producerKind(SaleFacts.ENTERPRISE).authorisations(licence(validity));
    }

    @ParameterizedTest
    @FieldSource("OPENINGS")
    void opensAtMidnightInChina(Turn turn) {
        assertThat(codes(turn, turn.at().minusNanos(1))).containsExactly(turn.code());
        assertThat(assess(turn, turn.at())).isInstanceOf(Sellable.class);
        assertThat(assess(turn, turn.at().plusNanos(1))).isInstanceOf(Sellable.class);
    }

    @ParameterizedTest
    @FieldSource("CLOSINGS")
    void closesAtMidnightInChinaAndKnowsItBefore(Turn turn) {
        assertThat(assess(turn, turn.at().minusNanos(1))).isEqualTo(new Sellable(turn.at()));
        assertThat(codes(turn, turn.at())).containsOnly(turn.code());
        assertThat(codes(turn, turn.at().plusNanos(1))).containsOnly(turn.code());
    }

    private static List<Code> codes(Turn turn, Instant instant) {
        return assess(turn, instant) instanceof NotSellable(List<Reason> reasons)
                ? reasons.stream().map(Reason::code).toList()
                : List.of();
    }

    private static Sellability assess(Turn turn, Instant instant) {
        return SellabilityPolicy.assess(turn.facts().facts(), turn.terms(), instant);
    }
}
