package org.tsagaan.demonstration.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;

/** Pictures that stand for the papers and photographs of a demonstration. */
@ApplicationScoped
public class Pictures {

    private static final int WIDTH = 420;
    private static final int HEIGHT = 594;
    private static final int LINES = 14;
    private static final int PHOTO_WIDTH = 640;
    private static final int PHOTO_HEIGHT = 480;
    private static final List<Color> CLOTHS =
            List.of(new Color(0x6FA8C7), new Color(0x8CA86B), new Color(0xC99A6B));

    /** A sheet with grey lines on it, as a PNG. */
    public byte[] paper() {
        BufferedImage sheet = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = sheet.createGraphics();
        pen.setColor(new Color(0xFBF7EE));
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setColor(new Color(0xB9B2A0));
        for (int line = 0; line < LINES; line++) {
            pen.fillRect(40, 60 + line * 34, line % 4 == 3 ? 180 : WIDTH - 80, 8);
        }
        pen.setColor(new Color(0xA3322A));
        pen.drawOval(WIDTH - 160, HEIGHT - 160, 110, 110);
        pen.dispose();
        return png(sheet);
    }

    /**
     * A bowl with white pieces in it on a table cloth, as a PNG.
     *
     * @param number pictures of neighbouring numbers differ
     */
    public byte[] meal(int number) {
        BufferedImage table =
                new BufferedImage(PHOTO_WIDTH, PHOTO_HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = table.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(CLOTHS.get(number % CLOTHS.size()));
        pen.fillRect(0, 0, PHOTO_WIDTH, PHOTO_HEIGHT);
        pen.setColor(new Color(0xF4EFE3));
        pen.fillOval(110, 90, 420, 300);
        pen.setColor(new Color(0xD9D0BC));
        pen.drawOval(110, 90, 420, 300);
        for (int piece = 0; piece < 4 + number % 3; piece++) {
            int x = 180 + piece * 47;
            int y = 170 + (piece * 71 + number * 13) % 90;
            pen.setColor(new Color(0xE7DFC9));
            pen.fillRoundRect(x + 4, y + 6, 84, 58, 14, 14);
            pen.setColor(new Color(0xFFFDF6));
            pen.fillRoundRect(x, y, 84, 58, 14, 14);
        }
        pen.dispose();
        return png(table);
    }

    /** A box with a seal across its lid, as a PNG. */
    public byte[] sealed() {
        BufferedImage bench =
                new BufferedImage(PHOTO_WIDTH, PHOTO_HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = bench.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(new Color(0xCDD6DA));
        pen.fillRect(0, 0, PHOTO_WIDTH, PHOTO_HEIGHT);
        pen.setColor(new Color(0xFBFAF4));
        pen.fillRoundRect(120, 130, 400, 260, 24, 24);
        pen.setColor(new Color(0xD9D5C6));
        pen.drawLine(120, 200, 520, 200);
        pen.setColor(new Color(0xA3322A));
        pen.fillRect(280, 130, 80, 150);
        pen.setColor(new Color(0xFBFAF4));
        pen.fillRect(296, 190, 48, 10);
        pen.fillRect(296, 210, 48, 10);
        pen.dispose();
        return png(bench);
    }

    static byte[] png(BufferedImage picture) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(picture, "png", out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
