package org.tsagaan.demonstration.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tsagaan.kernel.ChinaTime;

/** What stands on the shelves at each instant, taken first expired first as the gate will. */
final class Shelves {

    private static final class Batch {
        private final LotPlan lot;
        private final Instant until;
        private int left;

        Batch(LotPlan lot, Instant until, int left) {
            this.lot = lot;
            this.until = until;
            this.left = left;
        }

        boolean isThere(Instant at) {
            return left > 0 && !at.isBefore(lot.shelvedAt()) && at.isBefore(until);
        }
    }

    private final Cast cast;
    private final Calendar calendar;
    private final Map<String, List<Batch>> shelves = new HashMap<>();

    Shelves(Cast cast, Calendar calendar, List<LotPlan> lots) {
        this.cast = cast;
        this.calendar = calendar;
        for (LotPlan lot : lots) {
            if (lot.product().status() != ProductPlan.Status.DRAFT && lot.fate().isSoldAtFirst()) {
                lot.shares().forEach(share -> add(lot, share));
            }
        }
        shelves.values().forEach(s -> s.sort(Comparator.comparing(b -> b.lot.bestBefore())));
    }

    private void add(LotPlan lot, LotPlan.Share share) {
        String shelf = share.slug() + '/' + lot.product().index();
        shelves.computeIfAbsent(shelf, s -> new ArrayList<>())
                .add(new Batch(lot, end(lot, share), share.units()));
    }

    /**
     * Takes units, if they are there and stay sellable until they are sent.
     *
     * @param remainingPercent least share of the shelf life that must remain
     */
    boolean take(OfferPlan offer, int units, Instant at, Instant sentAt, int remainingPercent) {
        int open = units;
        List<Batch> taken = new ArrayList<>();
        for (Batch batch : shelves.getOrDefault(offer.shelf(), List.of())) {
            if (open > 0 && batch.isThere(at) && isFresh(batch, at, remainingPercent)) {
                if (!sentAt.isBefore(batch.until) || !isFresh(batch, sentAt, remainingPercent)) {
                    return false;
                }
                taken.add(batch);
                open -= batch.left;
            }
        }
        if (open > 0) {
            return false;
        }
        int left = units;
        for (Batch batch : taken) {
            int some = Math.min(left, batch.left);
            batch.left -= some;
            left -= some;
        }
        return true;
    }

    /** Units there; 0 when more than one lot is, or none. */
    int lastUnits(OfferPlan offer, Instant at) {
        List<Batch> there =
                shelves.getOrDefault(offer.shelf(), List.of()).stream()
                        .filter(b -> b.isThere(at))
                        .toList();
        return there.size() == 1 ? there.getFirst().left : 0;
    }

    /** Whether the next unit would be of a lot with that fate. */
    boolean isNext(OfferPlan offer, Instant at, LotFate fate) {
        return shelves.getOrDefault(offer.shelf(), List.of()).stream()
                .filter(b -> b.isThere(at))
                .findFirst()
                .filter(b -> b.lot.fate() == fate && b.left > 4)
                .isPresent();
    }

    private static boolean isFresh(Batch batch, Instant at, int percent) {
        int life = batch.lot.product().variety().shelfLifeDays();
        var last = batch.lot.bestBefore().minusDays(Math.ceilDiv((long) life * percent, 100));
        return !ChinaTime.dateOf(at).isAfter(last);
    }

    private Instant end(LotPlan lot, LotPlan.Share share) {
        Instant end = ChinaTime.startOf(lot.bestBefore().plusDays(1));
        for (int daysAgo : endings(lot, share)) {
            Instant ending = ChinaTime.startOf(calendar.day(daysAgo));
            end = daysAgo > 0 && ending.isBefore(end) ? ending : end;
        }
        return end;
    }

    private List<Integer> endings(LotPlan lot, LotPlan.Share share) {
        ProductPlan product = lot.product();
        List<Integer> endings = new ArrayList<>();
        endings.add(product.status() == ProductPlan.Status.WITHDRAWN ? Calendar.WITHDRAWN : 0);
        endings.add(papers(product, share));
        endings.add(
                cast.findStore(share.slug())
                        .map(s -> Calendar.recognitionLost(s.fate()))
                        .orElse(0));
        endings.add(Plan.isEndedAgreement(share, product) ? Calendar.AGREEMENT_ENDED : 0);
        endings.add(Plan.isDelisted(share, product) ? Calendar.DELISTED : 0);
        endings.add(reissued(lot) ? Calendar.STANDARD_REISSUED : 0);
        endings.add(trouble(lot.fate()));
        return endings;
    }

    private static int papers(ProductPlan product, LotPlan.Share share) {
        ProducerPlan producer = product.producer();
        String category = product.variety().category();
        return switch (producer.fate()) {
            case UPGRADED -> 0;
            case NARROWED ->
                    Plan.NARROWED_AWAY.contains(category)
                            ? Calendar.papersChanged(producer.fate())
                            : 0;
            case CLOSED ->
                    share.merchant().equals(producer.key())
                            ? Calendar.papersChanged(producer.fate())
                            : 0;
            default -> Calendar.papersChanged(producer.fate());
        };
    }

    private boolean reissued(LotPlan lot) {
        return lot.product().variety().standard().startsWith("Q/")
                && !lot.producedOn().isBefore(calendar.day(Calendar.REISSUE_EFFECTIVE));
    }

    private static int trouble(LotFate fate) {
        return switch (fate) {
            case RECALLED -> Calendar.RECALLED;
            case FROZEN -> Calendar.FROZEN;
            case REPORT_WITHDRAWN -> Calendar.REPORT_WITHDRAWN;
            default -> 0;
        };
    }
}
