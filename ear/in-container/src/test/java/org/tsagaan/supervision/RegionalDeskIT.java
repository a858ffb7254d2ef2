package org.tsagaan.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tsagaan.account.Person;
import org.tsagaan.account.Role;
import org.tsagaan.inspection.Bench;
import org.tsagaan.inspection.Reports;
import org.tsagaan.inspection.TypedResult;
import org.tsagaan.kernel.MarketClock;
import org.tsagaan.kernel.NotFound;
import org.tsagaan.licensing.Authorisations;
import org.tsagaan.licensing.Standing;
import org.tsagaan.order.PlacedOrder;
import org.tsagaan.order.SellerDesk;
import org.tsagaan.order.Shopfront;
import org.tsagaan.order.Shopfront.PassedLot;
import org.tsagaan.order.Shopfront.Shop;
import org.tsagaan.order.Till;
import org.tsagaan.recall.AskedRecalls;
import org.tsagaan.recall.RecallAnswers;
import org.tsagaan.recall.RecallBook;
import org.tsagaan.recall.RecallGrade;
import org.tsagaan.recall.Recalls;

/**
 * The figures of the regulator's desk are right and end at the border of the own division. Each
 * story has a banner of its own, in which nobody else works.
 */
@ExtendWith(ArquillianExtension.class)
class RegionalDeskIT {

    /** A Thursday, so far away that no timer of the market reaches it. */
    private static final Instant THURSDAY = Instant.parse("2099-09-17T02:00:00Z");

    @Inject private RegionalDesk desk;
    @Inject private Bench bench;
    @Inject private Oversight oversight;
    @Inject private Shopfront shopfront;
    @Inject private Till till;
    @Inject private Authorisations authorisations;
    @Inject private Reports reports;
    @Inject private SellerDesk seller;
    @Inject private Recalls recalls;
    @Inject private RecallBook book;
    @Inject private RecallAnswers answers;

    @Test
    void producersAreCountedByTheirNewestPaperInTheirOwnDivision() throws Exception {
        String banner = "152522";
        Person officer = Oversight.official(Role.COUNTY_OFFICER, banner);
        oversight.move(bench.set(), banner);
        Bench.Scene lost = oversight.move(bench.set(), banner);
        authorisations.revoke(lost.regulator(), lost.authorisationId(), "违规").orBroken();
        oversight.producerWithoutPaper(banner);
        Registrations counted = desk.registrations(officer);
        assertThat(counted.divisions())
                .singleElement()
                .satisfies(here -> assertThat(here.division().code()).isEqualTo(banner));
        assertThat(counted.count(Standing.IN_FORCE)).isEqualTo(1);
        assertThat(counted.count(Standing.REVOKED)).isEqualTo(1);
        assertThat(counted.withoutPaper()).isEqualTo(1);
        assertThat(
                        desk.registrations(Oversight.official(Role.COUNTY_OFFICER, "152500"))
                                .divisions())
                .contains(counted.divisions().getFirst());
        assertThat(desk.registrations(Oversight.official(Role.REGULATOR, "150100")).divisions())
                .contains(counted.divisions().getFirst());
        assertThat(
                        desk.registrations(
                                        Oversight.official(
                                                Role.COUNTY_OFFICER, Oversight.ELSEWHERE))
                                .divisions())
                .isEmpty();
    }

    @Test
    void reviewsAreCountedByTheWorkingDaysThatAreLeft() throws Exception {
        String banner = "152523";
        Person applicant = bench.person(bench.organisation("PRODUCER"), Role.MERCHANT);
        for (String due : List.of("09-16", "09-17", "09-18", "09-21", "09-24", "09-25")) {
            oversight.application(applicant, banner, "SUBMITTED", "2099-" + due);
        }
        oversight.application(applicant, banner, "CORRECTION_ASKED", "2099-09-16");
        oversight.application(applicant, banner, "LICENCE", "2099-09-18");
        Person officer = Oversight.official(Role.COUNTY_OFFICER, banner);
        Deadlines own = MarketClock.at(THURSDAY, () -> desk.deadlines(officer));
        assertThat(own.divisions()).hasSize(1);
        assertThat(own.count(Urgency.OVERDUE)).isEqualTo(1);
        assertThat(own.count(Urgency.ONE_DAY)).isEqualTo(2);
        assertThat(own.count(Urgency.THREE_DAYS)).isEqualTo(1);
        assertThat(own.count(Urgency.FIVE_DAYS)).isEqualTo(1);
        assertThat(own.mostUrgent())
                .extracting(Deadlines.Pressing::daysLeft)
                .containsExactly(-1, 0, 1, 2, 5);
        Person region = Oversight.official(Role.REGULATOR, "150100");
        Deadlines all = MarketClock.at(THURSDAY, () -> desk.deadlines(region));
        assertThat(all.divisions())
                .filteredOn(d -> d.division().code().equals(banner))
                .extracting(d -> d.count(Urgency.ONE_DAY))
                .containsExactly(3);
        assertThat(MarketClock.at(THURSDAY, () -> desk.deadlines(Oversight.stranger())).total())
                .isZero();
    }

    @Test
    void lotsAndTestsAreCountedAsTheyStandNow() throws Exception {
        Shop shop = shopfront.open();
        Bench.Scene scene = oversight.move(shop.scene(), "152524");
        Person officer = Oversight.official(Role.COUNTY_OFFICER, "152524");
        PassedLot passed = shopfront.passedLot(scene, 2);
        long failing = shopfront.lot(scene, 2);
        long failed =
                bench.enter(
                        scene.around(failing),
                        new TypedResult("lead", List.of("0.9")),
                        new TypedResult("salmonella", List.of("ND", "ND")));
        reports.sign(scene.approver(), failed).orBroken();
        shopfront.stock(passed, 10, shop);
        shopfront.stock(new PassedLot(failing, failed), 10, shop);
        assertThat(inStock(officer)).isEqualTo(new Coverage(1, 0, 1));
        assertThat(made(officer)).isEqualTo(new Coverage(1, 1, 1));
        assertThat(desk.failures(officer, Period.DAYS_30).total()).isEqualTo(rate(2, 1));
        assertThat(desk.failures(officer, Period.DAYS_30).standards())
                .extracting(Failures.OfStandard::reports)
                .containsExactly(rate(2, 1));
        assertThat(desk.listFailingItems(officer, Period.DAYS_30))
                .extracting(i -> i.nameEn() + i.verdicts().failed() + i.verdicts().tested())
                .containsExactly("lead12", "salmonella02");
        oversight.retest(failing, failed, scene);
        assertThat(made(officer)).isEqualTo(new Coverage(2, 1, 0));
        assertThat(desk.failures(officer, Period.DAYS_30).total()).isEqualTo(rate(2, 1));
        reports.withdraw(scene.approver(), passed.reportId(), "样品混淆").orBroken();
        assertThat(inStock(officer)).isEqualTo(new Coverage(1, 1, 0));
        assertThat(desk.failures(officer, Period.DAYS_30).total()).isEqualTo(rate(1, 1));
        assertThat(inStock(Oversight.stranger())).isEqualTo(Coverage.NONE);
        assertThat(made(Oversight.stranger())).isEqualTo(Coverage.NONE);
        assertThat(desk.failures(Oversight.stranger(), Period.DAYS_365).total())
                .isEqualTo(rate(0, 0));
        assertThat(desk.listFailingItems(Oversight.stranger(), Period.DAYS_365)).isEmpty();
    }

    @Test
    void aRecallIsFollowedUntilItIsClosed() throws Exception {
        Shop shop = shopfront.open();
        Bench.Scene scene = oversight.move(shop.scene(), "152525");
        Person officer = Oversight.official(Role.COUNTY_OFFICER, "152525");
        PassedLot lot = shopfront.passedLot(scene, 3);
        shopfront.stock(lot, 30, shop);
        PlacedOrder order = till.buy(Map.of(shop.offerId(), 5));
        seller.dispatch(shop.seller(), till.part(order, shop).fulfilmentId(), "SF", "1").orBroken();
        long id = recalls.announce(shop.seller(), AskedRecalls.ofLot(lot.lotId())).orBroken();
        answers.recordReturn(
                        shop.seller(),
                        book.find(id).orElseThrow(),
                        UUID.randomUUID().toString(),
                        2,
                        "销毁")
                .orBroken();
        OpenRecalls open = desk.recalls(officer);
        assertThat(open.grades())
                .contains(new OpenRecalls.OfGrade(RecallGrade.ONE, 0, 0, 1))
                .hasSize(RecallGrade.values().length);
        OpenRecalls.Progress progress = open.mostUrgent().getFirst();
        assertThat(List.of(progress.lots(), progress.sent(), progress.deliveries()))
                .containsExactly(1, 5, 1);
        assertThat(List.of(progress.buyers(), progress.acknowledged(), progress.heldBack()))
                .containsExactly(0, 0, 0);
        assertThat(progress.returned()).isEqualTo(2);
        assertThat(progress.told()).isBetween(0, 1);
        OpenRecalls late = MarketClock.at(THURSDAY, () -> desk.recalls(officer));
        assertThat(late.atRisk()).isEqualTo(1);
        assertThat(late.mostUrgent().getFirst().overdue()).isTrue();
        assertThat(desk.recalls(Oversight.stranger()).open()).isZero();
        recalls.close(scene.regulator(), book.find(id).orElseThrow(), "完成").orBroken();
        assertThat(desk.recalls(officer).open()).isZero();
    }

    @Test
    void whoIsNoOfficialHasNoSuchDesk() {
        for (Role role : List.of(Role.MERCHANT, Role.APPROVER, Role.BUYER, Role.OPERATOR)) {
            Person other = Oversight.official(role, "150100");
            List<Runnable> figures =
                    List.of(
                            () -> desk.registrations(other),
                            () -> desk.deadlines(other),
                            () -> desk.listInStock(other),
                            () -> desk.listMade(other, Period.DAYS_30),
                            () -> desk.failures(other, Period.DAYS_30),
                            () -> desk.listFailingItems(other, Period.DAYS_30),
                            () -> desk.recalls(other));
            figures.forEach(f -> assertThatThrownBy(f::run).isInstanceOf(NotFound.class));
        }
    }

    private Coverage inStock(Person official) {
        return desk.listInStock(official).stream()
                .map(Coverage.InDivision::lots)
                .reduce(Coverage.NONE, Coverage::plus);
    }

    private Coverage made(Person official) {
        return desk.listMade(official, Period.DAYS_30).stream()
                .map(Coverage.InMonth::lots)
                .reduce(Coverage.NONE, Coverage::plus);
    }

    private static FailureRate rate(int tested, int failed) {
        return new FailureRate(tested, failed);
    }
}
