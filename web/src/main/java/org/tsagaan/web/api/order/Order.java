package org.tsagaan.web.api.order;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tsagaan.order.Delivery;
import org.tsagaan.order.FulfilmentState;
import org.tsagaan.order.LineState;
import org.tsagaan.order.OrderView;
import org.tsagaan.order.PickUpTicket;
import org.tsagaan.payment.PaymentStatus;
import org.tsagaan.web.api.Means;
import org.tsagaan.web.api.MoneyAmount;
import org.tsagaan.web.api.Named;

/** An order as its buyer sees it. */
@Means("An order as its buyer sees it.")
public record Order(
        @Means(value = "Its number.", example = "TS4K7Q2M9X1B3D") String number,
        @Means(value = "What became of its payment.", example = "PLACED") OrderView.State state,
        @Means("Who gets it.") Recipient recipient,
        @Means("Price of the goods.") MoneyAmount goods,
        @Means("Price of the parcels.") MoneyAmount shipping,
        @Means("What is to be paid.") MoneyAmount total,
        @Means(value = "When it was placed.", example = "2026-11-24T08:00:00Z") Instant placedAt,
        @Means(value = "Until when unpaid goods are kept.", example = "2026-11-24T08:40:00Z")
                Instant payBefore,
        @Means(value = "Whether something of it can still be cancelled.", example = "true")
                boolean cancellable,
        @Means(
                        "How its money stands; absent until somebody wanted to pay, and in the"
                                + " answer to a cancellation, which the refund follows.")
                @Nullable Payment payment,
        @Means("What each seller sends.") List<Part> parts) {

    /** Who gets it. */
    @Means("Who gets the goods, and where.")
    public record Recipient(
            @Means(value = "Where the market writes to.", example = "lin@example.test")
                    String email,
            @Means(value = "A name.", example = "林晓") String name,
            @Means(value = "A telephone number.", example = "138 0000 0000") String phone,
            @Means(
                            value =
                                    "Code of the province (GB/T 2260); absent when nothing is"
                                            + " delivered.",
                            example = "110000")
                    @Nullable String provinceCode,
            @Means("The province; absent when nothing is delivered.") @Nullable Named province,
            @Means(
                            value = "The rest of the address; absent when nothing is delivered.",
                            example = "海拉尔路1号")
                    @Nullable String address) {

        /** A recipient; without an address when there is none. */
        public static Recipient of(
                org.tsagaan.order.Recipient to, String provinceZh, String provinceEn) {
            boolean delivered = !to.provinceCode().isEmpty();
            return new Recipient(
                    to.email(),
                    to.name(),
                    to.phone(),
                    delivered ? to.provinceCode() : null,
                    delivered ? new Named(provinceZh, provinceEn) : null,
                    delivered ? to.address() : null);
        }
    }

    /** What is needed to pick something up. */
    @Means("What is needed to pick something up at the storefront.")
    public record PickUp(
            @Means("Division of the storefront.") Named division,
            @Means(value = "The rest of its address.", example = "团结大街1号") String address,
            @Means(value = "A telephone number.", example = "0479-8200000") String phone,
            @Means(
                            value = "By when it is ready, as the buyer was told.",
                            example = "2026-12-01T02:00:00Z")
                    Instant readyBy,
            @Means(
                            value =
                                    "To be told when it is handed over; absent unless it lies"
                                            + " ready.",
                            example = "01234567")
                    @Nullable String code,
            @Means(
                            value = "Until when it is kept; absent unless it lies ready.",
                            example = "2026-12-08T02:00:00Z")
                    @Nullable Instant keptUntil) {

        static PickUp of(PickUpTicket ticket) {
            return new PickUp(
                    new Named(ticket.divisionZh(), ticket.divisionEn()),
                    ticket.address(),
                    ticket.phone(),
                    ticket.readyBy(),
                    ticket.code(),
                    ticket.keptUntil());
        }
    }

    /** What one seller sends. */
    @Means("What one seller sends.")
    public record Part(
            @Means(value = "The part.", example = "50117") long fulfilmentId,
            @Means("The storefront.") Named storefront,
            @Means(value = "How far it is.", example = "TO_DISPATCH") FulfilmentState state,
            @Means(value = "Since when.", example = "2026-11-24T08:05:00Z") Instant stateSince,
            @Means(value = "How it travels.", example = "COLD_CHAIN") Delivery delivery,
            @Means("Where and when it is picked up; absent when it is delivered.")
                    @Nullable PickUp pickUp,
            @Means("Price of the goods.") MoneyAmount goods,
            @Means("Price of the parcel.") MoneyAmount shipping,
            @Means(value = "The carrier; empty before dispatch.", example = "顺丰") String carrier,
            @Means(value = "The tracking number; empty before dispatch.", example = "SF1234567890")
                    String tracking,
            @Means("Its lines.") List<OrderedLine> lines) {

        static Part of(OrderView.Part part) {
            var ticket = part.pickUp();
            return new Part(
                    part.fulfilmentId(),
                    new Named(part.storefrontZh(), part.storefrontEn()),
                    part.state(),
                    part.stateSince(),
                    part.delivery(),
                    ticket == null ? null : PickUp.of(ticket),
                    MoneyAmount.ofFen(part.goodsFen()),
                    MoneyAmount.ofFen(part.shippingFen()),
                    part.carrier(),
                    part.tracking(),
                    part.lines().stream().map(OrderedLine::of).toList());
        }
    }

    /** Units of one offer. */
    @Means("Units of one offer, at the price they were sold for.")
    public record OrderedLine(
            @Means(value = "The line.", example = "60117") long lineId,
            @Means(value = "The offer.", example = "20117") long offerId,
            @Means(value = "GTIN of the product.", example = "9520000100018") String gtin,
            @Means("What was sold.") Named name,
            @Means(value = "Units.", example = "2") int quantity,
            @Means("Price of one unit.") MoneyAmount unitPrice,
            @Means("Price of the line.") MoneyAmount total,
            @Means(value = "Whether it will be delivered.", example = "ORDERED") LineState state,
            @Means(value = "Whether the buyer chose the lot.", example = "false") boolean lotChosen,
            @Means("The lots that its units are from.") List<LotTaken> lots) {

        /** A line as it was ordered. */
        public static OrderedLine of(OrderView.Line line) {
            return new OrderedLine(
                    line.lineId(),
                    line.offerId(),
                    line.gtin(),
                    new Named(line.nameZh(), line.nameEn()),
                    line.quantity(),
                    MoneyAmount.ofFen(line.unitPriceFen()),
                    MoneyAmount.ofFen(line.totalFen()),
                    line.state(),
                    line.lotChosen(),
                    line.lots().stream()
                            .map(
                                    l ->
                                            new LotTaken(
                                                    l.lotId(),
                                                    l.number(),
                                                    l.bestBefore(),
                                                    l.quantity()))
                            .toList());
        }
    }

    /** Units of a lot. */
    @Means("Units of a line that are from one lot.")
    public record LotTaken(
            @Means(value = "The lot.", example = "30211") long lotId,
            @Means(value = "Its number on the package.", example = "L20261101A") String number,
            @Means(value = "Last day on which it may be sold and eaten.", example = "2026-12-15")
                    LocalDate bestBefore,
            @Means(value = "Units from it.", example = "2") int quantity) {}

    static Order of(OrderView order, @Nullable PaymentStatus payment) {
        return new Order(
                order.number(),
                order.state(),
                Recipient.of(order.recipient(), order.provinceZh(), order.provinceEn()),
                MoneyAmount.ofFen(order.goodsFen()),
                MoneyAmount.ofFen(order.shippingFen()),
                MoneyAmount.ofFen(order.totalFen()),
                order.placedAt(),
                order.payBefore(),
                order.isCancellable(),
                payment == null ? null : Payment.of(payment),
                order.parts().stream().map(Part::of).toList());
    }
}
