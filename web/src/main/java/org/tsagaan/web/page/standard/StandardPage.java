package org.tsagaan.web.page.standard;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tsagaan.catalog.ProductView;
import org.tsagaan.standard.DeclarationView;
import org.tsagaan.standard.EditionView;
import org.tsagaan.standard.ItemDefinition;
import org.tsagaan.standard.Limit;
import org.tsagaan.standard.StandardView;
import org.tsagaan.supervision.FailureRate;
import org.tsagaan.supervision.Span;
import org.tsagaan.web.frame.Language;
import org.tsagaan.web.frame.View;
import org.tsagaan.web.page.RateWords;
import org.tsagaan.web.page.component.LimitSource;
import org.tsagaan.web.page.component.Requirement;

/**
 * A standard: its editions, what one of them demands, how often that fails, and who executes it.
 *
 * @param shown the edition whose items are shown; null when there is none
 * @param declared how the shown edition was declared; null when it is no producer's own
 * @param editions newest first
 * @param verdicts by the item's code
 * @param span the days in which verdicts were counted
 * @param products the approved ones that execute it, by id
 * @param next address of the products that follow, or null
 */
public record StandardPage(
        Language language,
        StandardView standard,
        @Nullable EditionView shown,
        @Nullable DeclarationView declared,
        List<EditionView> editions,
        Map<String, FailureRate> verdicts,
        Span span,
        List<ProductView> products,
        @Nullable String next)
        implements View {

    /** What is demanded of an item. */
    public Requirement requirement(ItemDefinition item) {
        return switch (item.limit()) {
            case Limit.AtMost(var most) ->
                    new Requirement.Limit("≤", most.toPlainString(), item.unit());
            case Limit.AtLeast(var least) ->
                    new Requirement.Limit("≥", least.toPlainString(), item.unit());
            case Limit.TwoClass(int n, int c, var m) ->
                    new Requirement.Plan(n, c, m.toPlainString(), null, item.unit());
            case Limit.ThreeClass(int n, int c, var m, var bigM) ->
                    new Requirement.Plan(
                            n, c, m.toPlainString(), bigM.toPlainString(), item.unit());
            case Limit.Qualitative(String zh, String en) ->
                    new Requirement.AsReported(language == Language.ZH ? zh : en, "");
        };
    }

    /** Where its limit was read. */
    public static LimitSource source(ItemDefinition item) {
        return LimitSource.valueOf(item.source().name());
    }

    /** How often an item failed, in words. */
    public String rate(ItemDefinition item) {
        return words().rate(verdicts(item));
    }

    /** In which interval the share of failures lies; empty where too little was tested. */
    public String interval(ItemDefinition item) {
        return verdicts(item).isThin() ? "" : words().interval(verdicts(item));
    }

    private FailureRate verdicts(ItemDefinition item) {
        return verdicts.getOrDefault(item.itemCode(), FailureRate.NONE);
    }

    private RateWords words() {
        return new RateWords(language);
    }

    @Override
    public String template() {
        return "standard/standard.jte";
    }
}
