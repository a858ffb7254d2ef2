package org.tsagaan.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Of a photograph only the picture is kept, the right way up. */
class CleanFileTest {

    private static final String SECRET = "GPS 42.24 115.99 <script>probe(1)</script>";

    /** EXIF of a phone that was held sideways: orientation 6, big-endian. */
    private static final byte[] SIDEWAYS = {
        'E', 'x', 'i', 'f', 0, 0, 'M', 'M', 0, 42, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0,
        6, 0, 0, 0, 0, 0, 0
    };

    @Test
    void nothingButThePictureSurvives() throws IOException {
        byte[] sent = withSegment(picture("jpeg"), 0xFE, SECRET.getBytes(StandardCharsets.UTF_8));
        byte[] appended = join(sent, "PK\u0003\u0004<script>".getBytes(StandardCharsets.UTF_8));
        CleanFile clean = CleanFile.of(appended).orElseThrow();
        assertThat(clean.mediaType()).isEqualTo("image/jpeg");
        assertThat(new String(clean.bytes(), StandardCharsets.ISO_8859_1))
                .doesNotContain("script", "GPS", "Exif");
        assertThat(read(clean)).extracting(BufferedImage::getWidth).isEqualTo(60);
    }

    @Test
    void aPictureTakenSidewaysStandsUpright() throws IOException {
        CleanFile clean = CleanFile.of(withSegment(picture("jpeg"), 0xE1, SIDEWAYS)).orElseThrow();
        BufferedImage seen = read(clean);
        assertThat(seen.getWidth()).isEqualTo(40);
        assertThat(seen.getHeight()).isEqualTo(60);
        // The red left half of what the sensor saw is above.
        assertThat(new Color(seen.getRGB(20, 10)).getRed()).isGreaterThan(200);
        assertThat(new Color(seen.getRGB(20, 50)).getRed()).isLessThan(60);
    }

    @Test
    void aPngBecomesAJpegOnWhite() throws IOException {
        assertThat(CleanFile.of(picture("png")).orElseThrow().mediaType()).isEqualTo("image/jpeg");
    }

    @Test
    void aPictureIsDrawnSmallerThatIsTooLargeAndNeverLarger() throws IOException {
        CleanFile small = CleanFile.picture(picture("png"), 30).orElseThrow();
        assertThat(List.of(small.width(), small.height())).containsExactly(30, 20);
        assertThat(read(small).getWidth()).isEqualTo(30);
        CleanFile same = CleanFile.picture(small.bytes(), 400).orElseThrow();
        assertThat(List.of(same.width(), same.height())).containsExactly(30, 20);
        assertThat(CleanFile.picture("%PDF-1.7".getBytes(StandardCharsets.US_ASCII), 30)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "<html><script>probe(1)</script>",
                "GIF89a",
                "\u0089PNG\r\n",
                "%PDF-1.7 1 0 obj << /JavaScript (probe) >>",
                "%PDF-1.7 1 0 obj << /J#61vaScript (probe) /#4AS (probe) >>",
                "%PDF-1.7 /EmbeddedFile"
            })
    void whatIsNoPictureIsNotKept(String content) {
        assertThat(CleanFile.of(content.getBytes(StandardCharsets.ISO_8859_1))).isEmpty();
    }

    @Test
    void aBrokenPictureIsNotKept() throws IOException {
        byte[] whole = picture("jpeg");
        assertThat(CleanFile.of(Arrays.copyOf(whole, 30))).isEmpty();
        whole[0] = 'x';
        assertThat(CleanFile.of(whole)).isEmpty();
    }

    @Test
    void aHarmlessPdfIsKeptAsItIsSoThatItsSealStillChecks() {
        byte[] pdf = "%PDF-1.7\n1 0 obj\n<< >>\n%%EOF".getBytes(StandardCharsets.US_ASCII);
        CleanFile clean = CleanFile.of(pdf).orElseThrow();
        assertThat(clean.mediaType()).isEqualTo("application/pdf");
        assertThat(clean.bytes()).isEqualTo(pdf);
    }

    private static BufferedImage read(CleanFile clean) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(clean.bytes()));
    }

    /** 60 by 40, its left half red, its right half black. */
    private static byte[] picture(String format) throws IOException {
        BufferedImage image = new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 30; x++) {
            for (int y = 0; y < 40; y++) {
                image.setRGB(x, y, Color.RED.getRGB());
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }

    private static byte[] withSegment(byte[] jpeg, int marker, byte[] content) {
        byte[] head = {
            jpeg[0],
            jpeg[1],
            (byte) 0xFF,
            (byte) marker,
            (byte) ((content.length + 2) >> 8),
            (byte) (content.length + 2)
        };
        return join(join(head, content), Arrays.copyOfRange(jpeg, 2, jpeg.length));
    }

    private static byte[] join(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
