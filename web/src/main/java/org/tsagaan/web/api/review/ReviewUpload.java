package org.tsagaan.web.api.review;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tsagaan.order.Judgement;
import org.tsagaan.web.api.Means;
import org.tsagaan.web.api.Upload;

/** What a buyer says of a line, with photographs. */
@Means("What a buyer says of a line that was sent, with photographs.")
public record ReviewUpload(
        @Means(value = "The line of the order.", example = "60117")
                @Min(1)
                @Max(999_999_999_999_999_999L)
                long lineId,
        @Means(value = "1 to 5.", example = "5") @Min(1) @Max(5) int stars,
        @Means(value = "At most 2000 characters.", example = "奶香很浓，煎着吃最好。") @Size(max = 2000)
                String text,
        @Means(value = "At most 4, each a JPEG or PNG of at most 8 MB.", example = "meal.jpg")
                @Nullable List<Upload> photos) {

    Judgement judgement() {
        List<Upload> sent = photos;
        return new Judgement(
                stars, text, sent == null ? List.of() : sent.stream().map(Upload::bytes).toList());
    }
}
