package org.tsagaan.wholesale;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.tsagaan.kernel.MarketClock;
import org.tsagaan.kernel.Refusal;
import org.tsagaan.order.Carts;
import org.tsagaan.order.Checkout;
import org.tsagaan.sellability.Gate;
import org.tsagaan.sellability.LotAssessment;
import org.tsagaan.storefront.OfferForSale;
import org.tsagaan.storefront.Offers;
import org.tsagaan.wholesale.CheckedList.Line;
import org.tsagaan.wholesale.CheckedList.Seller;
import org.tsagaan.wholesale.adapter.WholesaleOfferQueries;
import org.tsagaan.wholesale.model.ListEntry;
import org.tsagaan.wholesale.model.OrderListReader;

/** Checks the lines of an order list: in five queries, however many lines. */
@ApplicationScoped
class ListChecking {

    @Inject private WholesaleOfferQueries queries;
    @Inject private Offers offers;
    @Inject private Carts carts;
    @Inject private Gate gate;
    @Inject private MarketClock clock;

    CheckedList check(Purchasing purchasing, String text) {
        List<Refusal> problems = new ArrayList<>(OrderListReader.refuse(text));
        List<Line> lines =
                problems.isEmpty() ? answer(OrderListReader.read(text), purchasing) : List.of();
        if (problems.isEmpty() && lines.isEmpty()) {
            problems.add(Refusal.of("wholesale.list_empty").about("list"));
        }
        Map<Long, Integer> wanted = new LinkedHashMap<>();
        lines.stream()
                .filter(Line::isGood)
                .map(Line::seller)
                .forEach(s -> wanted.put(s.offer().offerId(), s.units()));
        if (wanted.size() > Checkout.MOST_LINES) {
            problems.add(Refusal.of("order.too_many_lines", Checkout.MOST_LINES).about("list"));
        }
        return new CheckedList(text, lines, problems, carts.preview(wanted, purchasing.terms()));
    }

    private List<Line> answer(List<ListEntry> entries, Purchasing purchasing) {
        Set<String> gtins =
                entries.stream()
                        .filter(ListEntry::isReadable)
                        .map(ListEntry::gtin)
                        .collect(Collectors.toSet());
        Map<String, List<Long>> known = queries.listOffersByGtin(gtins);
        List<Long> ids = known.values().stream().flatMap(List::stream).toList();
        Map<Long, OfferForSale> found = offers.findOffers(ids);
        Map<Long, List<LotAssessment>> lots =
                gate.assessOffers(ids, purchasing.terms(), clock.now());
        List<Line> lines = new ArrayList<>();
        Map<Long, Line> chosen = new HashMap<>();
        for (ListEntry entry : entries) {
            Line line = answer(entry, known, found, lots);
            Line first = line.isGood() ? chosen.putIfAbsent(offerOf(line), line) : null;
            lines.add(first == null ? line : line.refusing(twice(line, first)));
        }
        return lines;
    }

    private static Line answer(
            ListEntry entry,
            Map<String, List<Long>> known,
            Map<Long, OfferForSale> found,
            Map<Long, List<LotAssessment>> lots) {
        if (!entry.isReadable()) {
            return refused(entry, entry.problems());
        }
        List<Long> ids = known.get(entry.gtin());
        if (ids == null) {
            return refused(entry, Refusal.of("wholesale.gtin_unknown", entry.gtin()));
        }
        List<Seller> sellers =
                ids.stream()
                        .filter(found::containsKey)
                        .map(id -> SellerAnswer.of(entry, offer(found, id), lots(lots, id)))
                        .sorted(SellerAnswer.BEST_FIRST)
                        .toList();
        return sellers.isEmpty()
                ? refused(entry, Refusal.of("wholesale.not_sold_wholesale", entry.gtin()))
                : choose(entry, sellers);
    }

    private static OfferForSale offer(Map<Long, OfferForSale> found, long id) {
        return java.util.Objects.requireNonNull(found.get(id));
    }

    private static List<LotAssessment> lots(Map<Long, List<LotAssessment>> lots, long id) {
        return lots.getOrDefault(id, List.of());
    }

    private static Line choose(ListEntry entry, List<Seller> sellers) {
        int chosen = SellerAnswer.indexOf(entry.seller(), sellers);
        List<Refusal> problems =
                chosen >= 0
                        ? sellers.get(chosen).problems()
                        : List.of(
                                Refusal.of(
                                                "wholesale.seller_unknown",
                                                entry.seller(),
                                                sellers.stream()
                                                        .map(s -> s.offer().storefrontSlug())
                                                        .toList())
                                        .about("seller"));
        return new Line(
                entry.number(),
                entry.typed(),
                entry.gtin(),
                entry.cases(),
                chosen,
                sellers,
                problems);
    }

    private static Line refused(ListEntry entry, Refusal problem) {
        return refused(entry, List.of(problem.about("gtin")));
    }

    private static Line refused(ListEntry entry, List<Refusal> problems) {
        return new Line(
                entry.number(),
                entry.typed(),
                entry.gtin(),
                entry.cases(),
                -1,
                List.of(),
                problems);
    }

    private static Refusal twice(Line line, Line first) {
        return Refusal.of(
                        "wholesale.listed_twice",
                        line.gtin(),
                        first.number(),
                        first.cases() + line.cases())
                .about("gtin");
    }

    private static long offerOf(Line line) {
        return line.seller().offer().offerId();
    }
}
