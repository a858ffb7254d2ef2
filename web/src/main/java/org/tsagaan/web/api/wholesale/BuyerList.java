package org.tsagaan.web.api.wholesale;

import java.util.List;
import org.tsagaan.web.api.Means;
import org.tsagaan.web.api.Named;
import org.tsagaan.wholesale.RetailBuyer;

/** The retail buyers of a person. */
@Means("The retail buyers that the caller buys for.")
public record BuyerList(@Means("In the order of their ids.") List<Buyer> items) {

    /** A retail buyer. */
    @Means("A supermarket or department store.")
    public record Buyer(
            @Means(value = "Its id.", example = "1301") long buyerId,
            @Means("Its name.") Named name,
            @Means(value = "Share of the shelf life, in percent, that must remain.", example = "67")
                    int remainingLifePercent,
            @Means("Where its goods can be sent.") List<Shop> branches) {}

    /** One of its shops. */
    @Means("A branch of a retail buyer.")
    public record Shop(
            @Means(value = "Its id.", example = "1311") long branchId,
            @Means("Its name.") Named name,
            @Means(value = "Code of its province (GB/T 2260).", example = "150000")
                    String provinceCode,
            @Means(value = "The rest of its address.", example = "呼和浩特市大学路1号") String address) {}

    static BuyerList of(List<RetailBuyer> buyers) {
        return new BuyerList(buyers.stream().map(BuyerList::buyer).toList());
    }

    private static Buyer buyer(RetailBuyer buyer) {
        return new Buyer(
                buyer.id(),
                new Named(buyer.nameZh(), buyer.nameEn()),
                buyer.remainingLifePercent(),
                buyer.branches().stream()
                        .map(
                                b ->
                                        new Shop(
                                                b.id(),
                                                new Named(b.nameZh(), b.nameEn()),
                                                b.provinceCode(),
                                                b.address()))
                        .toList());
    }
}
