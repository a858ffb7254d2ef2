package org.tsagaan.web.api.park;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.tsagaan.licensing.NewPark;
import org.tsagaan.licensing.ProducerRegistration.Position;
import org.tsagaan.licensing.ProducerRegistration.Story;
import org.tsagaan.web.api.Means;

/** A park to be entered. */
@Means("A park to be entered.")
public record NewParkRequest(
        @Means(value = "Chinese name.", example = "正蓝旗金莲川食品园区（示范）") @Size(max = 120) String nameZh,
        @Means(value = "English name.", example = "Zhenglan Golden Lotus Food Park (Demo)")
                @Size(max = 160)
                String nameEn,
        @Means(
                        value = "Unified social credit code (GB 32100) of who runs it, if known.",
                        example = "92152528MA0DEM0134")
                @Size(max = 18)
                @Nullable String creditCode,
        @Means(value = "Code of its division (GB/T 2260).", example = "152530")
                @Pattern(regexp = "[1-9][0-9]{5}")
                String divisionCode,
        @Means(value = "Its address.", example = "上都镇工业街 DEMO-1 号") @Size(max = 300) String address,
        @Means(value = "Telephone.", example = "0479-0000990") @Size(max = 40) String phone,
        @Means(value = "What it is, in Chinese.", example = "六间标准车间共用净水和冷库") @Size(max = 4000)
                String storyZh,
        @Means(
                        value = "The same in English.",
                        example = "Six rooms share clean water and a cold store")
                @Size(max = 4000)
                String storyEn,
        @Means(value = "Degrees north.", example = "42.262") Double latitude,
        @Means(value = "Degrees east.", example = "116.041") Double longitude) {

    NewPark park() {
        return new NewPark(
                nameZh,
                nameEn,
                creditCode == null || creditCode.isBlank() ? null : creditCode,
                divisionCode,
                address,
                phone,
                new Story(storyZh, storyEn),
                new Position(latitude, longitude));
    }
}
