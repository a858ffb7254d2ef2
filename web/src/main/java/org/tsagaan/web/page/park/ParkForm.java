package org.tsagaan.web.page.park;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tsagaan.licensing.NewPark;
import org.tsagaan.licensing.ProducerRegistration.Position;
import org.tsagaan.licensing.ProducerRegistration.Story;
import org.tsagaan.web.page.Form;
import org.tsagaan.web.page.FormReading;

/**
 * The forms by which a park is entered and described, read.
 *
 * @param form as it was sent, with what is wrong
 * @param story what it says it is
 * @param position where it says it is; nowhere in particular when that is wrong
 */
record ParkForm(Form form, Story story, Position position) {

    private static final Pattern DEGREES = Pattern.compile("-?[0-9]{1,3}(\\.[0-9]{1,10})?");
    private static final int LONGEST_STORY = 4000;
    private static final int LONGEST = 300;

    /** What a park is and where. */
    static ParkForm read(Form sent) {
        FormReading reading = new FormReading(sent);
        Story story =
                new Story(
                        reading.optionalText("storyZh", LONGEST_STORY),
                        reading.optionalText("storyEn", LONGEST_STORY));
        Position position =
                new Position(degrees(reading, "latitude"), degrees(reading, "longitude"));
        return new ParkForm(reading.form(), story, position);
    }

    /** The same with the names, the place and the telephone of a new one. */
    static ParkForm readNew(Form sent) {
        ParkForm described = read(sent);
        FormReading reading = new FormReading(described.form());
        for (String field : new String[] {"nameZh", "nameEn", "divisionCode", "address", "phone"}) {
            reading.text(field, LONGEST);
        }
        reading.optionalText("creditCode", LONGEST);
        return new ParkForm(reading.form(), described.story(), described.position());
    }

    /** What was sent of a new park, to be judged. */
    NewPark park() {
        return new NewPark(
                said("nameZh"),
                said("nameEn"),
                code(),
                said("divisionCode"),
                said("address"),
                said("phone"),
                story,
                position);
    }

    private @Nullable String code() {
        String code = said("creditCode");
        return code.isEmpty() ? null : code;
    }

    private String said(String field) {
        return form.value(field).strip();
    }

    private static double degrees(FormReading reading, String field) {
        String typed = reading.matching(field, DEGREES, "park.not-degrees");
        return DEGREES.matcher(typed).matches() ? Double.parseDouble(typed) : 0;
    }
}
