package org.tsagaan.web.api.checkout;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tsagaan.order.Wishes;
import org.tsagaan.web.api.Means;
import org.tsagaan.web.api.MoneyAmount;

/** What a buyer asks for at checkout. */
@Means("A cart to be ordered, and who gets it.")
public record CheckoutRequest(
        @Means(value = "The secret of the cart, or \"mine\".", example = "mine")
                @Pattern(regexp = "mine|[A-Za-z0-9_-]{43}")
                String cart,
        @Means("Who gets the goods, and where.") Address recipient,
        @Means(
                        value =
                                "Storefronts whose ambient goods shall travel by cold chain all the"
                                        + " same.",
                        example = "1201")
                @Size(max = 100)
                @Nullable List<Long> coldChain,
        @Means(
                        value =
                                "Storefronts where the buyer picks the goods up; from all others"
                                        + " they are delivered.",
                        example = "1202")
                @Size(max = 100)
                @Nullable List<Long> pickUp,
        @Means(
                        "What the buyer was shown. It is only compared: when the market's own total"
                                + " is another, the order is refused.")
                @Nullable MoneyAmount expectedTotal) {

    /** Who gets it. */
    @Means("Who gets the goods, and where.")
    public record Address(
            @Means(value = "Where the market writes to.", example = "lin@example.test")
                    @Size(max = 254)
                    String email,
            @Means(value = "At most 80 characters.", example = "林晓") @Size(max = 300) String name,
            @Means(value = "Digits, spaces and hyphens.", example = "138 0000 0000") @Size(max = 40)
                    String phone,
            @Means(
                            value =
                                    "Province of the address (GB/T 2260); see /provinces. Absent"
                                            + " when everything is picked up.",
                            example = "110000")
                    @Size(max = 20)
                    @Nullable String provinceCode,
            @Means(
                            value =
                                    "The rest of the address, at most 300 characters. Absent when"
                                            + " everything is picked up.",
                            example = "海拉尔路1号")
                    @Size(max = 1000)
                    @Nullable String address) {}

    /** How the buyer wants the goods to come. */
    Wishes wishes() {
        return Wishes.of(
                Optional.ofNullable(coldChain).orElse(List.of()),
                Optional.ofNullable(pickUp).orElse(List.of()));
    }
}
