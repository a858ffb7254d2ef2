package org.tsagaan.standard.model;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tsagaan.kernel.Refusal;
import org.tsagaan.kernel.Refusals;
import org.tsagaan.standard.EditionPublication;
import org.tsagaan.standard.ItemDefinition;

/** What an edition must be like to be published beside those that are there. */
public final class EditionPolicy {

    private static final Pattern ITEM_CODE = Pattern.compile("[a-z0-9_]{1,60}");

    private EditionPolicy() {}

    /** The edition that the new one supersedes: the one without end that began before it. */
    public static Optional<StandardEdition> superseded(
            EditionPublication publication, List<StandardEdition> existing) {
        return existing.stream()
                .filter(e -> e.effectiveUntil() == null)
                .filter(e -> e.effectiveFrom().isBefore(publication.effectiveFrom()))
                .findFirst();
    }

    /** All that speaks against the edition. */
    public static List<Refusal> against(
            EditionPublication publication, List<StandardEdition> existing) {
        Refusals refusals = new Refusals().needsText("edition", publication.edition(), 20);
        refusals.needsDay("effectiveFrom", publication.effectiveFrom());
        LocalDate until = publication.effectiveUntil();
        if (until != null) {
            refusals.needsDay("effectiveUntil", until);
        }
        refusals.unless(
                until == null || until.isAfter(publication.effectiveFrom()),
                Refusal.of("standard.ends_before_it_begins").about("effectiveUntil"));
        refusals.unless(
                !publication.items().isEmpty(), Refusal.of("standard.no_item").about("items"));
        superseding(publication, existing, refusals);
        items(publication.items(), refusals);
        return refusals.reasons();
    }

    private static void superseding(
            EditionPublication publication, List<StandardEdition> existing, Refusals refusals) {
        Optional<StandardEdition> superseded = superseded(publication, existing);
        for (StandardEdition other : existing) {
            refusals.unless(
                    !other.edition().equals(publication.edition().strip()),
                    Refusal.of("standard.edition_taken", other.edition()).about("edition"));
            refusals.unless(
                    superseded.equals(Optional.of(other)) || !overlap(publication, other),
                    Refusal.of("standard.editions_overlap", other.edition(), other.effectiveFrom())
                            .about("effectiveFrom"));
        }
    }

    private static boolean overlap(EditionPublication publication, StandardEdition other) {
        return isBefore(publication.effectiveFrom(), other.effectiveUntil())
                && isBefore(other.effectiveFrom(), publication.effectiveUntil());
    }

    private static boolean isBefore(LocalDate day, @Nullable LocalDate end) {
        return end == null || day.isBefore(end);
    }

    private static void items(List<ItemDefinition> items, Refusals refusals) {
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < items.size(); i++) {
            ItemDefinition item = items.get(i);
            String field = "items[" + i + "].";
            refusals.unless(
                    ITEM_CODE.matcher(item.itemCode()).matches(),
                    Refusal.of("standard.not_an_item_code", item.itemCode())
                            .about(field + "itemCode"));
            refusals.unless(
                    codes.add(item.itemCode()),
                    Refusal.of("standard.item_twice", item.itemCode()).about(field + "itemCode"));
            refusals.unless(
                    item.limit().isSound(),
                    Refusal.of("standard.limit_makes_no_sense", item.itemCode())
                            .about(field + "limit"));
            refusals.needsText(field + "nameZh", item.nameZh(), 120);
            refusals.needsText(field + "nameEn", item.nameEn(), 160);
            refusals.noLonger(field + "unit", item.unit(), 40);
        }
    }
}
