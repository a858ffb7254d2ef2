package org.tsagaan.web.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import org.tsagaan.kernel.Money;

/** An amount of money. */
@Means("An amount of money, exact to the fen.")
public record MoneyAmount(
        @Means(value = "In fen: hundredths of a yuan.", example = "12800")
                @Min(0)
                @Max(1_000_000_000_000_000L)
                long amount,
        @Means(value = "The only currency of the market.", example = "CNY") @Pattern(regexp = "CNY")
                String currency) {

    /** So many fen. */
    public static MoneyAmount ofFen(long fen) {
        return new MoneyAmount(fen, Money.CURRENCY);
    }
}
