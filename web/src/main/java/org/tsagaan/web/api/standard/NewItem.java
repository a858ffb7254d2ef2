package org.tsagaan.web.api.standard;

import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tsagaan.standard.LimitPlan;
import org.tsagaan.standard.LimitSource;
import org.tsagaan.standard.TypedItem;
import org.tsagaan.web.api.Means;

/** An item to be demanded. */
@Means("An item to be demanded; of the limit what its plan needs.")
public record NewItem(
        @Means(value = "Code of the item, as laboratories have it.", example = "lead")
                @Size(max = 100)
                String itemCode,
        @Means(value = "Its Chinese name.", example = "铅") @Size(max = 200) String nameZh,
        @Means(value = "Its English name.", example = "Lead") @Size(max = 200) String nameEn,
        @Means(value = "Unit of its values; may be empty.", example = "mg/kg") @Size(max = 100)
                String unit,
        @Means(value = "Of which kind its limit is.", example = "AT_MOST") LimitPlan plan,
        @Means(value = "Bound of AT_MOST and AT_LEAST.", example = "0.2") @Size(max = 40)
                @Nullable String limit,
        @Means(value = "Samples to take, of a sampling plan.", example = "5") @Nullable Integer n,
        @Means(value = "Samples of it that may exceed m.", example = "2") @Nullable Integer c,
        @Means(value = "Limit of a good sample.", example = "100") @Size(max = 40)
                @Nullable String m,
        @Means(value = "M of THREE_CLASS: limit that no sample may exceed.", example = "1000")
                @Size(max = 40)
                @Nullable String bigM,
        @Means(value = "What is demanded of a QUALITATIVE item.", example = "乳白") @Size(max = 400)
                @Nullable String demandZh,
        @Means(value = "The same in English.", example = "Milk white") @Size(max = 400)
                @Nullable String demandEn,
        @Means(value = "Whether it is microbiological.", example = "false") boolean microbial,
        @Means(value = "Whether a lot passes only with it.", example = "true") boolean mandatory,
        @Means(
                        value =
                                "Where the regulator read the limit; without it second-hand. What a"
                                        + " producer declares needs none.",
                        example = "OFFICIAL")
                @Nullable LimitSource limitSource) {

    TypedItem typed() {
        return new TypedItem(
                itemCode,
                nameZh,
                nameEn,
                unit,
                plan,
                Objects.requireNonNullElse(limit, ""),
                n == null ? "" : n.toString(),
                c == null ? "" : c.toString(),
                Objects.requireNonNullElse(m, ""),
                Objects.requireNonNullElse(bigM, ""),
                Objects.requireNonNullElse(demandZh, ""),
                Objects.requireNonNullElse(demandEn, ""),
                microbial,
                mandatory,
                limitSource == null ? LimitSource.SECOND_HAND : limitSource);
    }
}
