package org.tsagaan.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** A photograph is kept in three sizes, in the format that pages load fastest. */
class DrawnPhotoTest {

    private static final int HEAD = 12;

    @Test
    void isKeptInEachSizeAsWebp() throws IOException {
        byte[] sent = photograph("png", 2400, 1200);
        DrawnPhoto drawn = DrawnPhoto.of(sent).orElseThrow();
        assertThat(List.of(drawn.width(), drawn.height())).containsExactly(1600, 800);
        for (PhotoSize size : PhotoSize.values()) {
            byte[] file = file(drawn, size);
            assertThat(new String(file, 0, HEAD, StandardCharsets.ISO_8859_1))
                    .startsWith("RIFF")
                    .endsWith("WEBP");
            assertThat(acrossOf(file)).isEqualTo(size.longestSide());
        }
        byte[] asPaper = CleanFile.picture(sent, 1600).orElseThrow().bytes();
        assertThat(file(drawn, PhotoSize.LARGE).length).isLessThan(asPaper.length);
    }

    @Test
    void isNeverDrawnLargerThanItWas() throws IOException {
        DrawnPhoto drawn = DrawnPhoto.of(photograph("jpeg", 300, 600)).orElseThrow();
        assertThat(List.of(drawn.width(), drawn.height())).containsExactly(300, 600);
        assertThat(acrossOf(file(drawn, PhotoSize.SMALL))).isEqualTo(160);
    }

    /** The decoder of WebP is native, and no stranger's file reaches it. */
    @Test
    void webpItselfIsNotTaken() throws IOException {
        DrawnPhoto ours = DrawnPhoto.of(photograph("png", 40, 30)).orElseThrow();
        byte[] webp = file(ours, PhotoSize.SMALL);
        assertThat(DrawnPhoto.of(webp)).isEmpty();
        assertThat(CleanFile.of(webp)).isEmpty();
    }

    private static byte[] file(DrawnPhoto photo, PhotoSize size) {
        return Objects.requireNonNull(photo.files().get(size));
    }

    /** Pixels across, as a lossy WebP says in its frame's head. */
    private static int acrossOf(byte[] webp) {
        return (webp[26] & 0xFF) | ((webp[27] & 0x3F) << 8);
    }

    private static byte[] photograph(String format, int width, int height) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setPaint(new GradientPaint(0, 0, Color.WHITE, width, height, Color.DARK_GRAY));
        pen.fillRect(0, 0, width, height);
        pen.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }
}
