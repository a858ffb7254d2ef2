package org.tsagaan.web.api.park;

import jakarta.validation.constraints.Size;
import org.tsagaan.licensing.ProducerRegistration.Position;
import org.tsagaan.licensing.ProducerRegistration.Story;
import org.tsagaan.web.api.Means;

/** What a park is and where. */
@Means("What a park is, what its tenants share, and where it is.")
public record ParkDescription(
        @Means(value = "In Chinese.", example = "六间标准车间共用净水和冷库") @Size(max = 4000) String storyZh,
        @Means(value = "In English.", example = "Six rooms share clean water and a cold store")
                @Size(max = 4000)
                String storyEn,
        @Means(value = "Degrees north.", example = "42.262") Double latitude,
        @Means(value = "Degrees east.", example = "116.041") Double longitude) {

    Story story() {
        return new Story(storyZh, storyEn);
    }

    Position position() {
        return new Position(latitude, longitude);
    }
}
