package org.tsagaan.demonstration.model;

import static org.tsagaan.demonstration.model.LotFate.SOUND;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tsagaan.demonstration.model.LotPlan.Share;

/** When lots are made, of how many units, and what becomes of them. */
final class LotPlanner {

    private static final DateTimeFormatter YYMMDD = DateTimeFormatter.ofPattern("yyMMdd");
    private static final int NOT_YET = 40;

    /** Units of a lot that a store gets when it sells by the case: five cases of twelve or more. */
    private static final int CASES_OF_A_STORE = 72;

    /** How many of each trouble, taken from lots that could be sold today. */
    private static final List<Map.Entry<LotFate, Integer>> TROUBLES =
            List.of(
                    Map.entry(LotFate.RECALLED, 4),
                    Map.entry(LotFate.NOT_INSPECTED, 12),
                    Map.entry(LotFate.FAILED, 10),
                    Map.entry(LotFate.INCOMPLETE, 6),
                    Map.entry(LotFate.NOT_ACCREDITED, 5),
                    Map.entry(LotFate.REPORT_WITHDRAWN, 4),
                    Map.entry(LotFate.FROZEN, 5),
                    Map.entry(LotFate.NOT_YET_PRODUCED, 2));

    private final Cast cast;
    private final Calendar calendar;
    private final Dice dice;
    private final Map<Integer, List<OfferPlan>> offers;
    private final List<LotPlan> lots = new ArrayList<>();

    LotPlanner(Cast cast, Assortment assortment, Calendar calendar, Dice dice) {
        this.cast = cast;
        this.calendar = calendar;
        this.dice = dice;
        offers =
                assortment.offers().stream()
                        .collect(Collectors.groupingBy(o -> o.product().index()));
        assortment.products().forEach(this::plan);
        trouble();
    }

    List<LotPlan> lots() {
        return List.copyOf(lots);
    }

    private void plan(ProductPlan product) {
        int life = product.variety().shelfLifeDays();
        int newest = Math.max(earliestAge(product), product.isShortLived() ? 2 : 4);
        int count = product.index() % 4 == 0 ? 3 : 4;
        for (int i = 0; i < count; i++) {
            int age =
                    i < 2
                            ? dice.between(newest, Math.max(newest + 2, life * 45 / 100))
                            : dice.between(
                                    Math.max(newest + 3, Math.min(life, 90)), Calendar.DAYS - 10);
            add(product, age, i + 1);
        }
    }

    /** Nothing is made any more once the papers have ended. */
    private static int earliestAge(ProductPlan product) {
        ProducerPlan producer = product.producer();
        return switch (producer.fate()) {
            case STEADY, MISSING, FUTURE, SCOPE_LAPSED, UPGRADED -> 0;
            default -> Calendar.papersChanged(producer.fate()) + 3;
        };
    }

    private void add(ProductPlan product, int age, int ordinal) {
        LocalDate made = calendar.day(age);
        int quantity = quantity(product);
        boolean isDraft = product.status() == ProductPlan.Status.DRAFT;
        boolean hasNoEdition =
                product.variety().standard().startsWith("T/") && age <= Calendar.STANDARD_LAPSED;
        boolean uninspected = isDraft || hasNoEdition;
        lots.add(
                new LotPlan(
                        lots.size(),
                        product,
                        made.format(YYMMDD) + "-" + ordinal,
                        made,
                        quantity,
                        uninspected ? LotFate.NOT_INSPECTED : SOUND,
                        cast.laboratoryOf(product.producer(), lots.size()),
                        made.plusDays(product.isShortLived() ? 1 : 3),
                        dice.between(0, 5),
                        shares(product, quantity)));
    }

    private int quantity(ProductPlan product) {
        boolean wholesale =
                offers.getOrDefault(product.index(), List.of()).stream()
                        .anyMatch(o -> o.terms().casePack() > 1);
        return wholesale ? dice.between(60, 150) * 10 : dice.between(6, 24) * 10;
    }

    private List<Share> shares(ProductPlan product, int quantity) {
        List<Share> shares = new ArrayList<>();
        int left = quantity;
        for (OfferPlan offer : offers.getOrDefault(product.index(), List.of())) {
            boolean byTheCase = offer.terms().casePack() > 1;
            if (!offer.merchant().equals(product.producer().key()) && !byTheCase) {
                int units = sellsCases(offer) ? CASES_OF_A_STORE : dice.between(6, 20);
                shares.add(new Share(offer.slug(), offer.merchant(), units));
                left -= units;
            }
        }
        shares.add(
                new Share(
                        product.producer().slug(),
                        product.producer().key(),
                        Math.max(1, left * 9 / 10)));
        return shares;
    }

    /** Whether the storefront of a retail offer sells the same product by the case. */
    private boolean sellsCases(OfferPlan retail) {
        return offers.getOrDefault(retail.product().index(), List.of()).stream()
                .anyMatch(o -> o.slug().equals(retail.slug()) && o.terms().casePack() > 1);
    }

    private void trouble() {
        List<LotPlan> sellable =
                dice.shuffled(lots.stream().filter(l -> isTroubleable(l)).toList());
        int next = 0;
        for (Map.Entry<LotFate, Integer> trouble : TROUBLES) {
            for (int i = 0; i < trouble.getValue(); i++) {
                LotPlan lot = sellable.get(next++);
                lots.set(lot.index(), troubled(lot, trouble.getKey()));
            }
        }
    }

    private boolean isTroubleable(LotPlan lot) {
        return lot.fate() == SOUND
                && lot.product().isApproved()
                && lot.product().producer().fate() == Fate.STEADY
                && !lot.product().variety().standard().contains("DEMO")
                && lot.number().endsWith("-1")
                && lot.testedOn().isBefore(calendar.day(6))
                && lot.producedOn().isAfter(calendar.day(Calendar.SCOPE_LAPSED))
                && lot.bestBefore().isAfter(calendar.day(-2));
    }

    private LotPlan troubled(LotPlan lot, LotFate fate) {
        return switch (fate) {
            case NOT_ACCREDITED -> lot.with(fate, "l6");
            case NOT_YET_PRODUCED -> announced(lot);
            default -> lot.with(fate, lot.laboratory());
        };
    }

    private LotPlan announced(LotPlan lot) {
        LocalDate made = calendar.day(-NOT_YET);
        return new LotPlan(
                lot.index(),
                lot.product(),
                made.format(YYMMDD) + "-9",
                made,
                lot.quantity(),
                LotFate.NOT_YET_PRODUCED,
                lot.laboratory(),
                made,
                lot.milk(),
                lot.shares());
    }
}
