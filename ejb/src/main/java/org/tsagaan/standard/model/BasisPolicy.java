package org.tsagaan.standard.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.tsagaan.kernel.Grounds;
import org.tsagaan.kernel.Refusal;
import org.tsagaan.kernel.Refusals;
import org.tsagaan.standard.EditionView;
import org.tsagaan.standard.ItemDefinition;
import org.tsagaan.standard.LimitSource;

/**
 * What an enterprise standard may say beside the national or local one on which it is drawn up. It
 * may test more and allow less, and may leave out nothing that is mandatory there: else a producer
 * could declare away what its lots must pass.
 */
public final class BasisPolicy {

    private BasisPolicy() {}

    /** All in which the items fall short of the basis, each with what would be right. */
    public static List<Refusal> against(List<ItemDefinition> own, EditionView basis) {
        List<Refusal> refusals = new ArrayList<>();
        for (EditionView.Item item : basis.items()) {
            ItemDefinition due = item.definition();
            if (due.mandatory()) {
                refusals.addAll(against(own, due, basis.fullCode()));
            }
        }
        return refusals.stream().map(r -> r.because(Grounds.MARKET_RULE)).toList();
    }

    /**
     * The items with where each limit comes from: what stands in the basis as it is was read where
     * the basis was; everything else the producer set.
     */
    public static List<ItemDefinition> sourced(List<ItemDefinition> own, EditionView basis) {
        return own.stream()
                .map(
                        item ->
                                item.from(
                                        basis.findItem(item.itemCode())
                                                .map(EditionView.Item::definition)
                                                .filter(d -> d.limit().equals(item.limit()))
                                                .filter(d -> d.unit().equals(item.unit()))
                                                .map(ItemDefinition::source)
                                                .orElse(LimitSource.DECLARED)))
                .toList();
    }

    private static List<Refusal> against(
            List<ItemDefinition> own, ItemDefinition due, String basis) {
        int place = place(own, due);
        String zh = due.nameZh();
        String en = due.nameEn();
        String demanded = due.limit().shown(due.unit()).strip();
        if (place < 0) {
            return List.of(
                    Refusal.of("standard.basis_item_missing", zh, en, basis, demanded)
                            .about("items"));
        }
        ItemDefinition item = own.get(place);
        String field = "items[" + place + "].";
        boolean hasUnit = item.unit().strip().equals(due.unit());
        return new Refusals()
                .unless(
                        item.mandatory(),
                        Refusal.of("standard.basis_mandatory", zh, en, basis)
                                .about(field + "mandatory"))
                .unless(
                        hasUnit,
                        Refusal.of("standard.basis_other_unit", zh, en, basis, due.unit())
                                .about(field + "unit"))
                .unless(
                        !hasUnit || StrictnessPolicy.isAsStrict(item.limit(), due.limit()),
                        Refusal.of("standard.laxer_than_basis", zh, en, basis, demanded)
                                .about(field + "limit"))
                .reasons();
    }

    private static int place(List<ItemDefinition> own, ItemDefinition due) {
        return IntStream.range(0, own.size())
                .filter(i -> own.get(i).itemCode().equals(due.itemCode()))
                .findFirst()
                .orElse(-1);
    }
}
