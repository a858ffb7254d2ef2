package org.tsagaan.web.api.wholesale;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tsagaan.kernel.Refusal;
import org.tsagaan.web.api.Means;
import org.tsagaan.web.api.MoneyAmount;
import org.tsagaan.web.frame.Language;
import org.tsagaan.web.frame.Messages;
import org.tsagaan.wholesale.CheckedList;

/** What came of checking an order list. */
@Means("An order list answered line by line; nothing was bought.")
public record CheckedOrderList(
        @Means(value = "Whether every line can be ordered as it stands.", example = "false")
                boolean orderable,
        @Means("What is wrong with the list as a whole.") List<ListProblem> problems,
        @Means("The lines that say something.") List<CheckedLine> lines,
        @Means("Price of the goods of the good lines.") MoneyAmount goods,
        @Means("Price of their parcels, one a seller.") MoneyAmount shipping,
        @Means("What would be paid.") MoneyAmount total) {

    /** A line. */
    @Means("A line of an order list.")
    public record CheckedLine(
            @Means(value = "Its place in the list, from 1.", example = "1") int number,
            @Means(value = "As it was sent.", example = "9520000100117, 12") String typed,
            @Means("Why it can not be ordered; empty when it can.") List<ListProblem> problems,
            @Means("Who is to sell it: the one named, else the cheapest that can; absent if nobody")
                    @Nullable Seller chosen,
            @Means("Everybody who offers it, the chosen one too.") List<Seller> sellers) {}

    /** What one seller asks. */
    @Means("What one seller asks for the cases of a line.")
    public record Seller(
            @Means(value = "The offer, to be ordered by.", example = "19824") long offerId,
            @Means(value = "The storefront as a line names it.", example = "larch-hitch")
                    String seller,
            @Means(value = "Units of all cases.", example = "144") int units,
            @Means("Price of one unit for so many.") MoneyAmount unitPrice,
            @Means("Price of the line.") MoneyAmount total,
            @Means(value = "Whole cases that can be had now.", example = "63") long casesAvailable,
            @Means("Why it can not deliver; empty when it can.") List<ListProblem> problems) {}

    /** Why not. */
    @Means("Why something can not be ordered, and what would be right.")
    public record ListProblem(
            @Means(value = "Name of the rule.", example = "wholesale.cases_invalid") String code,
            @Means(
                            value =
                                    "In the reader's language, with the legal ground of each"
                                            + " reason.",
                            example = "不能订 1 箱：每箱 12 件，4 箱起订。最近的可订数：4 箱。")
                    String detail) {}

    static CheckedOrderList of(CheckedList list, Language language) {
        var basket = list.basket();
        return new CheckedOrderList(
                list.isOrderable(),
                problems(list.problems(), language),
                list.lines().stream().map(line -> line(line, language)).toList(),
                MoneyAmount.ofFen(basket.goodsFen()),
                MoneyAmount.ofFen(basket.shippingFen()),
                MoneyAmount.ofFen(basket.totalFen()));
    }

    private static CheckedLine line(CheckedList.Line line, Language language) {
        return new CheckedLine(
                line.number(),
                line.typed(),
                problems(line.problems(), language),
                line.chosen() < 0 ? null : seller(line.seller(), language),
                line.sellers().stream().map(s -> seller(s, language)).toList());
    }

    private static Seller seller(CheckedList.Seller seller, Language language) {
        return new Seller(
                seller.offer().offerId(),
                seller.offer().storefrontSlug(),
                seller.units(),
                MoneyAmount.ofFen(seller.unitPriceFen()),
                MoneyAmount.ofFen(seller.totalFen()),
                seller.casesAvailable(),
                problems(seller.problems(), language));
    }

    private static List<ListProblem> problems(List<Refusal> refusals, Language language) {
        var messages = Messages.in(language);
        return refusals.stream()
                .map(
                        r ->
                                new ListProblem(
                                        r.code(), messages.text(r.code(), r.arguments().toArray())))
                .toList();
    }
}
