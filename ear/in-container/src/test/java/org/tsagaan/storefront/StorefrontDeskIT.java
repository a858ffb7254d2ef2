package org.tsagaan.storefront;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tsagaan.account.Membership;
import org.tsagaan.account.Person;
import org.tsagaan.account.Role;
import org.tsagaan.incontainer.Refused;
import org.tsagaan.inspection.Bench;
import org.tsagaan.kernel.NotFound;
import org.tsagaan.kernel.Outcome;
import org.tsagaan.order.Race;

/** A seller opens its storefront once, tells its story, closes it and opens it again. */
@ExtendWith(ArquillianExtension.class)
class StorefrontDeskIT {

    private static final int RIVALS = 6;
    private static final StorefrontTexts TEXTS =
            new StorefrontTexts("七眼泉", "Seven Springs", "三代人", "Three generations");

    @Inject private StorefrontDesk desk;
    @Inject private StorefrontRegister register;
    @Inject private Bench bench;
    @Inject private Race race;

    private Person producer;

    @BeforeEach
    void register() throws SQLException {
        producer = bench.set().merchant();
    }

    @Test
    void aSellerHasOneStorefrontHoweverOftenItIsOpened() throws Exception {
        assertThat(desk.find(producer, id(producer))).isEmpty();
        List<Callable<Outcome<Long>>> rivals =
                Stream.<Callable<Outcome<Long>>>generate(() -> () -> open(producer))
                        .limit(RIVALS)
                        .toList();
        assertThat(race.run(rivals).stream().filter(o -> o instanceof Outcome.Done<Long>))
                .hasSize(1);
        assertThat(Refused.codes(open(producer))).containsExactly("storefront.opened_already");
        OwnStorefront own = desk.read(producer, id(producer));
        assertThat(own.texts()).isEqualTo(TEXTS);
        assertThat(register.findStorefront(own.slug()).orElseThrow().kind())
                .isEqualTo(StorefrontOpening.Kind.PRODUCER);
    }

    @Test
    void aStoresIsAStoresAndAnAddressIsOneSellersOnly() throws Exception {
        open(producer).orBroken();
        Person store = storeOf(bench.person(bench.organisation("STORE"), Role.MERCHANT));
        assertThat(Refused.codes(desk.open(store, id(store), slug(producer), TEXTS)))
                .containsExactly("storefront.slug_taken");
        assertThat(Refused.codes(desk.open(store, id(store), "Seven Springs", blank())))
                .containsExactly("input.blank", "input.blank", "storefront.slug_invalid");
        open(store).orBroken();
        assertThat(register.findStorefront(slug(store)).orElseThrow().isStore()).isTrue();
        Person nobodyYet = bench.person(bench.organisation("PRODUCER"), Role.MERCHANT);
        assertThat(Refused.codes(open(nobodyYet))).containsExactly("storefront.no_producer");
    }

    @Test
    void itsStoryIsChangedOnlyAsItWasRead() {
        open(producer).orBroken();
        int read = desk.read(producer, id(producer)).version();
        StorefrontTexts told = new StorefrontTexts("八眼泉", "Eight Springs", "", "");
        desk.describe(producer, id(producer), read, told).orBroken();
        assertThat(Refused.codes(desk.describe(producer, id(producer), read, TEXTS)))
                .containsExactly("input.changed_meanwhile");
        OwnStorefront now = desk.read(producer, id(producer));
        assertThat(now.texts()).isEqualTo(told);
        assertThat(Refused.codes(desk.describe(producer, id(producer), now.version(), blank())))
                .containsExactly("input.blank", "input.blank");
    }

    @Test
    void itClosesWithAReasonAndOpensAgain() {
        open(producer).orBroken();
        assertThat(Refused.codes(desk.close(producer, id(producer), " ")))
                .containsExactly("input.blank");
        assertThat(Refused.codes(desk.reopen(producer, id(producer))))
                .containsExactly("storefront.open_already");
        desk.close(producer, id(producer), "转场").orBroken();
        assertThat(register.findStorefront(slug(producer)).orElseThrow().open()).isFalse();
        assertThat(Refused.codes(desk.close(producer, id(producer), "转场")))
                .containsExactly("storefront.closed_already");
        desk.reopen(producer, id(producer)).orBroken();
        assertThat(register.findStorefront(slug(producer)).orElseThrow().open()).isTrue();
    }

    @Test
    void forEverybodyElseItIsNotThere() throws SQLException {
        open(producer).orBroken();
        Person nosy = bench.set().merchant();
        long theirs = id(producer);
        for (Runnable deed :
                List.<Runnable>of(
                        () -> desk.find(nosy, theirs),
                        () -> desk.open(nosy, theirs, "mine", TEXTS),
                        () -> desk.describe(nosy, theirs, 1, TEXTS),
                        () -> desk.close(nosy, theirs, "x"),
                        () -> desk.reopen(nosy, theirs),
                        () -> desk.read(nosy, id(nosy)))) {
            assertThatThrownBy(deed::run).isInstanceOf(NotFound.class);
        }
    }

    private static Person storeOf(Person person) {
        Membership own = person.memberships().getFirst();
        return new Person(
                person.accountId(),
                person.displayName(),
                person.email(),
                person.language(),
                List.of(
                        new Membership(
                                own.organisationId(),
                                "STORE",
                                own.role(),
                                own.divisionCode(),
                                own.nameZh(),
                                own.nameEn())));
    }

    private Outcome<Long> open(Person seller) {
        return desk.open(seller, id(seller), slug(seller), TEXTS);
    }

    private static StorefrontTexts blank() {
        return new StorefrontTexts("", " ", "", "");
    }

    private static String slug(Person seller) {
        return "desk-" + id(seller);
    }

    private static long id(Person seller) {
        return seller.memberships().getFirst().organisationId();
    }
}
