package org.tsagaan.kernel;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * Reads a JPEG or a PNG that somebody sent, and draws anew what is to be seen of it. Nothing else
 * is read, whatever decoders there are: what comes first in the file says what it is.
 */
final class Drawing {

    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G'};

    /** A picture is never held in memory with a longer side than this, whatever was sent. */
    private static final int LONGEST_READ = 3000;

    /** Each picture may need a hundred megabytes for a moment: they wait for one another. */
    private static final Lock ONE_AT_A_TIME = new ReentrantLock();

    private static final long MOST_PIXELS = 60_000_000;

    private Drawing() {}

    /**
     * The picture; empty when it is neither a JPEG nor a PNG, or is broken.
     *
     * @param longestSide pixels that its longer side has at most
     */
    static Optional<BufferedImage> of(byte[] sent, int longestSide) {
        if (!FileHead.isOf(sent, JPEG) && !FileHead.isOf(sent, PNG)) {
            return Optional.empty();
        }
        ONE_AT_A_TIME.lock();
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(sent))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            return readers.hasNext()
                    ? drawn(readers.next(), in, sent, longestSide)
                    : Optional.empty();
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException broken) {
            return Optional.empty();
        } finally {
            ONE_AT_A_TIME.unlock();
        }
    }

    /**
     * A picture of ours, drawn smaller.
     *
     * @param longestSide as in {@link #of}
     */
    static BufferedImage smaller(BufferedImage picture, int longestSide) {
        return upright(picture, Orientation.UPRIGHT, longestSide);
    }

    private static Optional<BufferedImage> drawn(
            ImageReader reader, ImageInputStream in, byte[] sent, int longestSide)
            throws IOException {
        try {
            reader.setInput(in, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if ((long) width * height > MOST_PIXELS) {
                return Optional.empty();
            }
            ImageReadParam coarse = reader.getDefaultReadParam();
            int step = Math.ceilDiv(Math.max(width, height), LONGEST_READ);
            coarse.setSourceSubsampling(step, step, 0, 0);
            return Optional.of(upright(reader.read(0, coarse), Orientation.of(sent), longestSide));
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
}
