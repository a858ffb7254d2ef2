package org.tsagaan.web.api.cart;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tsagaan.order.CartView;
import org.tsagaan.order.Delivery;
import org.tsagaan.web.api.Means;
import org.tsagaan.web.api.MoneyAmount;
import org.tsagaan.web.api.Named;
import org.tsagaan.web.api.Refused;
import org.tsagaan.web.frame.FieldFault;
import org.tsagaan.web.frame.Language;
import org.tsagaan.web.frame.Messages;

/** A cart as it stands now. */
@Means("A cart as it stands now: prices and the answers of the gate are of this moment.")
public record Cart(
        @Means(
                        value =
                                "Its secret: whoever has it has the cart. \"mine\" for an"
                                        + " account's.",
                        example = "mJ6v9bqkq0W2l3y8g4x1c5z7a0d2f4h6j8k0p2r4t6Y")
                String cart,
        @Means("What comes from each storefront, in a parcel of its own.") List<Parcel> parcels,
        @Means("Price of the goods.") MoneyAmount goods,
        @Means("Price of the parcels.") MoneyAmount shipping,
        @Means("What would be paid now.") MoneyAmount total,
        @Means(value = "Whether it can be ordered as it stands.", example = "true")
                boolean orderable) {

    /** What comes from one storefront. */
    @Means("What comes from one storefront.")
    public record Parcel(
            @Means(value = "The storefront.", example = "1201") long storefrontId,
            @Means("Its name.") Named storefront,
            @Means(value = "How it travels.", example = "COLD_CHAIN") Delivery delivery,
            @Means("Where it can be picked up instead; absent where it can not.")
                    @Nullable PickUpPlace pickUp,
            @Means(value = "Whether its goods must travel by cold chain.", example = "true")
                    boolean needsCold,
            @Means("Price of the goods.") MoneyAmount goods,
            @Means("Price of the parcel.") MoneyAmount shipping,
            @Means("Its lines.") List<CartLine> lines) {}

    /** Units of one offer. */
    @Means("Units of one offer.")
    public record CartLine(
            @Means(value = "The offer.", example = "20117") long offerId,
            @Means(value = "GTIN of the product.", example = "9520000100018") String gtin,
            @Means("What is sold.") Named name,
            @Means(value = "Units wanted.", example = "2") int quantity,
            @Means("Price of one unit, as so many are bought.") MoneyAmount unitPrice,
            @Means("Price of the line.") MoneyAmount total,
            @Means(
                            value = "The lot that was chosen; absent for whichever expires first.",
                            example = "30211")
                    @Nullable Long lotId,
            @Means(value = "Units that may be sold now, of that lot.", example = "40")
                    long available,
            @Means("Why it can not be ordered as it stands; empty when it can.")
                    List<LineProblem> problems) {}

    /** Why a line can not be ordered. */
    @Means("One reason why a line can not be ordered.")
    public record LineProblem(
            @Means(value = "Name of the rule.", example = "sellability.LOT_RECALLED") String code,
            @Means(value = "In the reader's language.", example = "该批次已被召回") String message,
            @Means(
                            value = "The law or rule behind it; absent when there is none to name.",
                            example = "本市场规则")
                    @Nullable String ground) {}

    static Cart of(String name, CartView view, Language language) {
        return new Cart(
                name,
                view.sellers().stream().map(seller -> parcel(seller, language)).toList(),
                MoneyAmount.ofFen(view.goodsFen()),
                MoneyAmount.ofFen(view.shippingFen()),
                MoneyAmount.ofFen(view.totalFen()),
                view.isOrderable());
    }

    private static Parcel parcel(CartView.Seller seller, Language language) {
        return new Parcel(
                seller.storefrontId(),
                new Named(seller.nameZh(), seller.nameEn()),
                seller.delivery(),
                seller.pickUp().map(PickUpPlace::of).orElse(null),
                seller.needsCold(),
                MoneyAmount.ofFen(seller.goodsFen()),
                MoneyAmount.ofFen(seller.shippingFen()),
                seller.lines().stream().map(line -> line(line, language)).toList());
    }

    private static CartLine line(CartView.Line line, Language language) {
        return new CartLine(
                line.offer().offerId(),
                line.offer().gtin(),
                new Named(line.offer().nameZh(), line.offer().nameEn()),
                line.units(),
                MoneyAmount.ofFen(line.unitPriceFen()),
                MoneyAmount.ofFen(line.totalFen()),
                line.lotId().isPresent() ? line.lotId().getAsLong() : null,
                line.available(),
                problems(line, language));
    }

    private static List<LineProblem> problems(CartView.Line line, Language language) {
        var problems = new ArrayList<LineProblem>();
        if (!line.problems().isEmpty()) {
            for (FieldFault fault : Refused.STATE.fault(line.problems(), language).errors()) {
                problems.add(
                        new LineProblem(
                                fault.code(),
                                Messages.in(language).text(fault.message()),
                                fault.ground().isEmpty() ? null : fault.ground()));
            }
        }
        return problems;
    }
}
