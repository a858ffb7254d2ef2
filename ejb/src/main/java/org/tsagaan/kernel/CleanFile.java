package org.tsagaan.kernel;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.regex.Pattern;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;

/**
 * A file that may be kept. A JPEG or PNG picture is read and drawn anew as a JPEG: no metadata, no
 * place where it was taken, no script and no second file within it survives. A PDF is kept as it
 * is, unless it openly holds something that acts; it is only ever handed out to be saved.
 */
public final class CleanFile {

    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final Pattern ACTIVE =
            Pattern.compile(
                    "/(JavaScript|JS|Launch|EmbeddedFile|RichMedia|XFA|SubmitForm|ImportData)\\b");
    private static final int LONGEST_SIDE = 2000;

    /** A picture is never held in memory with a longer side than this, whatever was sent. */
    private static final int LONGEST_READ = 3000;

    /** Each picture may need a hundred megabytes for a moment: they wait for one another. */
    private static final Lock ONE_AT_A_TIME = new ReentrantLock();

    private static final long MOST_PIXELS = 60_000_000;
    private static final float QUALITY = 0.85f;

    private final String mediaType;
    private final byte[] bytes;
    private final int width;
    private final int height;

    private CleanFile(String mediaType, byte[] bytes, int width, int height) {
        this.mediaType = mediaType;
        this.bytes = bytes;
        this.width = width;
        this.height = height;
    }

    /** The file as it may be kept; empty when it is neither a picture nor a harmless PDF. */
    public static Optional<CleanFile> of(byte[] sent) {
        if (startsWith(sent, PDF)) {
            String text = new String(sent, StandardCharsets.ISO_8859_1);
            return ACTIVE.matcher(text).find()
                    ? Optional.empty()
                    : Optional.of(new CleanFile("application/pdf", sent, 0, 0));
        }
        return picture(sent, LONGEST_SIDE);
    }

    /**
     * A picture as it may be kept; empty when it is none.
     *
     * @param longestSide pixels that its longer side has at most
     */
    public static Optional<CleanFile> picture(byte[] sent, int longestSide) {
        boolean known =
                startsWith(sent, new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF})
                        || startsWith(sent, new byte[] {(byte) 0x89, 'P', 'N', 'G'});
        return known ? read(sent, longestSide) : Optional.empty();
    }

    /** The media type, by its bytes. */
    public String mediaType() {
        return mediaType;
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    /** Pixels across; 0 of what is no picture. */
    public int width() {
        return width;
    }

    /** Pixels from top to bottom; 0 of what is no picture. */
    public int height() {
        return height;
    }

    private static Optional<CleanFile> read(byte[] sent, int longestSide) {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(sent))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            return readers.hasNext()
                    ? alone(readers.next(), in, sent, longestSide)
                    : Optional.empty();
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException broken) {
            return Optional.empty();
        }
    }

    private static Optional<CleanFile> alone(
            ImageReader reader, ImageInputStream in, byte[] sent, int longestSide)
            throws IOException {
        ONE_AT_A_TIME.lock();
        try {
            return drawn(reader, in, sent, longestSide);
        } finally {
            ONE_AT_A_TIME.unlock();
        }
    }

    private static Optional<CleanFile> drawn(
            ImageReader reader, ImageInputStream in, byte[] sent, int longestSide)
            throws IOException {
        try {
            reader.setInput(in, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if ((long) width * height > MOST_PIXELS) {
                return Optional.empty();
            }
            int longest = Math.max(width, height);
            ImageReadParam coarse = reader.getDefaultReadParam();
            int step = Math.ceilDiv(longest, LONGEST_READ);
            coarse.setSourceSubsampling(step, step, 0, 0);
            BufferedImage read = reader.read(0, coarse);
            BufferedImage seen = upright(read, Orientation.of(sent), longestSide);
            return Optional.of(
                    new CleanFile("image/jpeg", jpeg(seen), seen.getWidth(), seen.getHeight()));
        } finally {
            reader.dispose();
        }
    }

    /** The picture as it was seen, on white, and not larger than it can be looked at. */
    private static BufferedImage upright(
            BufferedImage read, Orientation orientation, int longestSide) {
        double scale =
                Math.min(1, (double) longestSide / Math.max(read.getWidth(), read.getHeight()));
        int width = Math.max(1, (int) (read.getWidth() * scale));
        int height = Math.max(1, (int) (read.getHeight() * scale));
        BufferedImage made =
                new BufferedImage(
                        orientation.isSideways() ? height : width,
                        orientation.isSideways() ? width : height,
                        BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = made.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, made.getWidth(), made.getHeight());
        pen.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        AffineTransform turn = orientation.turn(width, height);
        turn.scale((double) width / read.getWidth(), (double) height / read.getHeight());
        pen.drawImage(read, turn, null);
        pen.dispose();
        return made;
    }

    private static byte[] jpeg(BufferedImage picture) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
            writer.write(null, new IIOImage(picture, null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static boolean startsWith(byte[] bytes, byte[] magic) {
        if (bytes.length < magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if (bytes[i] != magic[i]) {
                return false;
            }
        }
        return true;
    }
}
