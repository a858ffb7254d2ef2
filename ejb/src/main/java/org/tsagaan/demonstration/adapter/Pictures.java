package org.tsagaan.demonstration.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Pictures that stand for the papers of a demonstration. */
@ApplicationScoped
public class Pictures {

    private static final int WIDTH = 420;
    private static final int HEIGHT = 594;
    private static final int LINES = 14;

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
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(sheet, "png", out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
