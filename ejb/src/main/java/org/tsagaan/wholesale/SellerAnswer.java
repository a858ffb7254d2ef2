package org.tsagaan.wholesale;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.tsagaan.kernel.Refusal;
import org.tsagaan.sellability.LotAssessment;
import org.tsagaan.sellability.Reason;
import org.tsagaan.sellability.Sellability;
import org.tsagaan.storefront.OfferForSale;
import org.tsagaan.storefront.QuantityRule;
import org.tsagaan.wholesale.CheckedList.Seller;
import org.tsagaan.wholesale.model.ListEntry;

/** What one seller answers to a line: its price for so many cases, or why it can not deliver. */
final class SellerAnswer {

    /** Who can deliver comes first, then the cheaper, then who has more. */
    static final Comparator<Seller> BEST_FIRST =
            Comparator.comparing((Seller s) -> !s.problems().isEmpty())
                    .thenComparingLong(Seller::unitPriceFen)
                    .thenComparing(Comparator.comparingLong(Seller::casesAvailable).reversed())
                    .thenComparingLong(s -> s.offer().offerId());

    private SellerAnswer() {}

    static Seller of(ListEntry entry, OfferForSale offer, List<LotAssessment> lots) {
        QuantityRule rule = offer.quantityRule();
        int pack = rule.casePack();
        boolean fits = entry.isWhole() && rule.allowsCases(entry.cases());
        List<Long> nearest = rule.nearestCases(entry.cases(), entry.casesAbove());
        int units = (int) (pack * (fits ? entry.cases() : nearest.getFirst()));
        long available =
                lots.stream()
                        .filter(l -> l.sellability() instanceof Sellability.Sellable)
                        .mapToLong(LotAssessment::available)
                        .sum();
        List<Refusal> problems = new ArrayList<>();
        if (!fits) {
            problems.add(
                    Refusal.of(
                                    "wholesale.cases_invalid",
                                    entry.isWhole() ? "" + entry.cases() : entry.cases() + ".…",
                                    pack,
                                    rule.minimumCases(),
                                    nearest)
                            .about("cases"));
        }
        problems.addAll(shortfall(fits ? units : pack, available, pack, lots));
        long price = offer.terms().unitPriceFen(units);
        return new Seller(
                offer,
                units,
                price,
                Math.multiplyExact(price, (long) units),
                available / pack,
                problems);
    }

    private static List<Refusal> shortfall(
            int units, long available, int pack, List<LotAssessment> lots) {
        if (available >= units) {
            return List.of();
        }
        List<Reason> reasons =
                lots.stream()
                        .map(LotAssessment::sellability)
                        .filter(Sellability.NotSellable.class::isInstance)
                        .flatMap(s -> ((Sellability.NotSellable) s).reasons().stream())
                        .distinct()
                        .toList();
        if (available < pack) {
            return List.of(
                    Refusal.of(
                            "wholesale.not_sellable",
                            reasons.isEmpty()
                                    ? List.of(Reason.of(Reason.Code.OUT_OF_STOCK))
                                    : reasons));
        }
        Refusal few =
                Refusal.of("wholesale.not_enough_cases", units / pack, available / pack)
                        .about("cases");
        return reasons.isEmpty()
                ? List.of(few)
                : List.of(few, Refusal.of("wholesale.other_lots_unsellable", reasons));
    }

    /** The seller a line names: by address, by either name, else by a part that fits only one. */
    static int indexOf(String wanted, List<Seller> sellers) {
        if (wanted.isEmpty()) {
            return 0;
        }
        String name = wanted.toLowerCase(Locale.ROOT);
        List<Integer> same =
                matching(sellers, s -> namesOf(s).stream().anyMatch(n -> n.equals(name)));
        List<Integer> like =
                matching(sellers, s -> namesOf(s).stream().anyMatch(n -> n.contains(name)));
        return !same.isEmpty() ? same.getFirst() : like.size() == 1 ? like.getFirst() : -1;
    }

    private static List<Integer> matching(
            List<Seller> sellers, java.util.function.Predicate<Seller> test) {
        return IntStream.range(0, sellers.size())
                .filter(i -> test.test(sellers.get(i)))
                .boxed()
                .toList();
    }

    private static List<String> namesOf(Seller seller) {
        OfferForSale offer = seller.offer();
        return List.of(
                offer.storefrontSlug(),
                offer.storefrontNameZh().toLowerCase(Locale.ROOT),
                offer.storefrontNameEn().toLowerCase(Locale.ROOT));
    }
}
