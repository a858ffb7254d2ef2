package org.tsagaan.simulator.page;

import com.google.gson.JsonObject;
import java.util.Random;
import org.tsagaan.simulator.store.Json;

/** Draws a panel that looks like a code to scan, and says nothing. */
final class CodePanel {
    private static final int SIDE = 25;
    private static final int CORNER = 8;

    private CodePanel() {}

    static String svg(JsonObject intent, Words words) {
        Random dots = new Random(Json.need(intent, "id").hashCode());
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < SIDE; y++) {
            for (int x = 0; x < SIDE; x++) {
                boolean dark = corner(x, y) ? eye(x, y) : dots.nextBoolean();
                if (dark) {
                    path.append("M%d %dh1v1h-1z".formatted(x, y));
                }
            }
        }
        return ("<svg class=\"code\" role=\"img\" aria-label=\"%s\" viewBox=\"0 0 %d %d\">"
                        + "<path fill=\"#111\" d=\"%s\"/></svg>")
                .formatted(Template.escape(words.of("wechat_pay.code")), SIDE, SIDE, path);
    }

    private static boolean corner(int x, int y) {
        boolean left = x < CORNER;
        boolean right = x >= SIDE - CORNER;
        boolean top = y < CORNER;
        boolean bottom = y >= SIDE - CORNER;
        return (left && (top || bottom)) || (right && top);
    }

    private static boolean eye(int x, int y) {
        int dx = Math.abs((x < CORNER ? x : SIDE - 1 - x) - 3);
        int dy = Math.abs((y < CORNER ? y : SIDE - 1 - y) - 3);
        int ring = Math.max(dx, dy);
        return ring == 3 || ring <= 1;
    }
}
