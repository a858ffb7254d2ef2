package org.tsagaan.web.page.licensing;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tsagaan.web.page.Form;

/**
 * A place that somebody pressed on the picture of the region, which needs no script: a browser
 * sends where an image button was pressed. The picture is drawn so that degrees are even on it.
 *
 * @param latitude degrees north, as typed
 * @param longitude degrees east, as typed
 */
record MapPoint(String latitude, String longitude) {

    private static final Pattern PIXELS = Pattern.compile("[0-9]{1,4}");
    private static final double WIDTH = 320;
    private static final double HEIGHT = 224;
    private static final double WEST = 97;
    private static final double NORTH = 53.5;
    private static final double DEGREES_WIDE = 30;
    private static final double DEGREES_HIGH = 16.5;

    static boolean isClicked(Form form) {
        return find(form).isPresent();
    }

    static Optional<MapPoint> find(Form form) {
        String x = form.value("map.x");
        String y = form.value("map.y");
        if (!PIXELS.matcher(x).matches() || !PIXELS.matcher(y).matches()) {
            return Optional.empty();
        }
        return Optional.of(
                new MapPoint(
                        degrees(NORTH - Integer.parseInt(y) / HEIGHT * DEGREES_HIGH),
                        degrees(WEST + Integer.parseInt(x) / WIDTH * DEGREES_WIDE)));
    }

    private static String degrees(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
