package org.tsagaan.demonstration.model;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tsagaan.demonstration.model.OrderPlan.Ending;
import org.tsagaan.demonstration.model.OrderPlan.Item;
import org.tsagaan.kernel.ChinaTime;

/** Who orders what and when over the past year, and how it ends. */
final class OrderPlanner {

    static final int ORDINARY = 1_930;
    static final int WHOLESALE = 70;
    static final int OPEN = 42;
    static final int SOLD_OUT = 16;
    static final int TO_BE_HELD = 8;

    private static final int FIRST_DAY = 345;
    private static final int TRIES = 120;
    private static final String REFUSING_PROVINCE = "500000";

    private enum Kind {
        ORDINARY,
        WHOLESALE,
        OPEN,
        SELL_OUT,
        TO_BE_HELD
    }

    private record Slot(Instant at, Kind kind) {}

    private final Cast cast;
    private final Calendar calendar;
    private final Dice dice;
    private final Shelves shelves;
    private final List<OfferPlan> retail;
    private final List<OfferPlan> wholesale;
    private final List<OrderPlan> orders = new ArrayList<>();

    OrderPlanner(
            Cast cast, Assortment assortment, Calendar calendar, List<LotPlan> lots, Dice dice) {
        this.cast = cast;
        this.calendar = calendar;
        this.dice = dice;
        shelves = new Shelves(cast, calendar, lots);
        retail = assortment.offers().stream().filter(o -> o.terms().casePack() == 1).toList();
        wholesale = assortment.offers().stream().filter(o -> o.terms().casePack() > 1).toList();
        slots().forEach(this::fill);
    }

    List<OrderPlan> orders() {
        return List.copyOf(orders);
    }

    private List<Slot> slots() {
        List<Slot> slots = new ArrayList<>();
        for (int i = 0; i < ORDINARY; i++) {
            double part = Math.sqrt(dice.between(0, 10_000) / 10_000.0);
            slots.add(new Slot(at(FIRST_DAY - (int) (part * (FIRST_DAY - 4))), Kind.ORDINARY));
        }
        for (int i = 0; i < WHOLESALE; i++) {
            slots.add(new Slot(at(dice.between(4, FIRST_DAY)), Kind.WHOLESALE));
        }
        add(slots, OPEN, 1, Kind.OPEN);
        add(slots, SOLD_OUT, 5, Kind.SELL_OUT);
        add(slots, TO_BE_HELD, 3, Kind.TO_BE_HELD);
        slots.sort(Comparator.comparing(Slot::at));
        return slots;
    }

    private void add(List<Slot> slots, int count, int daysAgo, Kind kind) {
        for (int i = 0; i < count; i++) {
            slots.add(new Slot(at(daysAgo), kind));
        }
    }

    private Instant at(int daysAgo) {
        return ChinaTime.startOf(calendar.day(daysAgo))
                .plusSeconds(dice.between(8 * 3600, 22 * 3600));
    }

    private void fill(Slot slot) {
        boolean branch = slot.kind() == Kind.WHOLESALE;
        int buyer =
                branch
                        ? dice.between(0, cast.branches().size() - 1)
                        : Math.max(0, dice.between(-1, cast.shoppers().size()));
        Instant sent = sentAt(slot);
        List<Item> items =
                switch (slot.kind()) {
                    case ORDINARY, OPEN -> basket(slot.at(), sent, buyer);
                    case WHOLESALE -> cases(slot.at(), sent, buyer);
                    case SELL_OUT -> lastUnits(slot.at(), sent, buyer);
                    case TO_BE_HELD -> recalledSoon(slot.at(), buyer);
                };
        if (!items.isEmpty()) {
            Instant arrived = sent.plus(Duration.ofHours(dice.between(30, 90)));
            orders.add(
                    new OrderPlan(
                            orders.size(),
                            slot.at(),
                            branch,
                            buyer,
                            items,
                            ending(slot, arrived),
                            sent,
                            arrived));
        }
    }

    private Instant sentAt(Slot slot) {
        Instant sent = slot.at().plus(Duration.ofHours(dice.between(4, 30)));
        return slot.kind() == Kind.TO_BE_HELD
                ? calendar.office(Calendar.RECALLED - 1).plusSeconds(orders.size() % 60)
                : sent;
    }

    private Ending ending(Slot slot, Instant arrived) {
        if (slot.kind() == Kind.OPEN) {
            return Ending.OPEN;
        }
        boolean mayEndBadly = slot.kind() == Kind.ORDINARY;
        int chance = dice.between(1, 100);
        if (mayEndBadly && chance <= 5) {
            return Ending.CANCELLED_BY_BUYER;
        }
        if (mayEndBadly && chance <= 7) {
            return Ending.CANCELLED_BY_SELLER;
        }
        if (mayEndBadly && chance <= 11) {
            return Ending.LAPSED;
        }
        return arrived.isBefore(calendar.office(0).minus(Duration.ofHours(10)))
                ? Ending.DELIVERED
                : Ending.DISPATCHED;
    }

    private List<Item> basket(Instant at, Instant sent, int buyer) {
        int lines = dice.inHundred(55) ? 1 : dice.between(2, 3);
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < TRIES && items.size() < lines; i++) {
            OfferPlan offer = dice.one(retail);
            int units = dice.between(1, 3);
            if (isWelcome(offer, buyer, items) && shelves.take(offer, units, at, sent, 0)) {
                items.add(new Item(offer, units));
            }
        }
        return items;
    }

    private List<Item> cases(Instant at, Instant sent, int branch) {
        int percent = cast.branches().get(branch).number("remaining_life");
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < TRIES * 2 && items.size() < 3; i++) {
            OfferPlan offer = dice.one(wholesale);
            int units =
                    offer.terms().casePack() * (offer.terms().minimumCases() + dice.between(0, 8));
            boolean another = items.stream().noneMatch(l -> l.offer().equals(offer));
            if (another && shelves.take(offer, units, at, sent, percent)) {
                items.add(new Item(offer, units));
            }
        }
        return items;
    }

    private List<Item> lastUnits(Instant at, Instant sent, int buyer) {
        for (OfferPlan offer : dice.shuffled(retail)) {
            int units = shelves.lastUnits(offer, at);
            if (units > 0
                    && units <= 20
                    && isWelcome(offer, buyer, List.of())
                    && shelves.take(offer, units, at, sent, 0)) {
                return List.of(new Item(offer, units));
            }
        }
        return List.of();
    }

    private List<Item> recalledSoon(Instant at, int buyer) {
        for (OfferPlan offer : dice.shuffled(retail)) {
            if (isWelcome(offer, buyer, List.of())
                    && shelves.isNext(offer, at, LotFate.RECALLED)
                    && shelves.take(offer, 2, at, at, 0)) {
                return List.of(new Item(offer, 2));
            }
        }
        return List.of();
    }

    private boolean isWelcome(OfferPlan offer, int buyer, List<Item> items) {
        boolean refused =
                offer.product().producer().kind() == Plan.RESTRICTED_KIND
                        && buyer > 0
                        && cast.shoppers()
                                .get(buyer - 1)
                                .text("province")
                                .equals(REFUSING_PROVINCE);
        return !refused && items.stream().noneMatch(i -> i.offer().equals(offer));
    }
}
