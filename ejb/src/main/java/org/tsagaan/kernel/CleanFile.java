package org.tsagaan.kernel;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file that may be kept. A JPEG or PNG picture is read and drawn anew as a JPEG: no metadata, no
 * place where it was taken, no script and no second file within it survives. A PDF is kept as it
 * is, unless it openly holds something that acts: written anew, the electronic seal on it would no
 * longer check (docs/adr/0028). It is only ever handed out to be saved.
 */
public final class CleanFile {

    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final Pattern ACTIVE =
            Pattern.compile(
                    "/(JavaScript|JS|Launch|EmbeddedFile|RichMedia|XFA|SubmitForm|ImportData)\\b");

    /** How a name of PDF may write any of its characters (ISO 32000-1, 7.3.5). */
    private static final Pattern ESCAPED = Pattern.compile("#([0-9A-Fa-f]{2})");

    private static final int LONGEST_SIDE = 2000;

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
        if (FileHead.isOf(sent, PDF)) {
            return isActive(sent)
                    ? Optional.empty()
                    : Optional.of(new CleanFile("application/pdf", sent, 0, 0));
        }
        return picture(sent, LONGEST_SIDE);
    }

    private static boolean isActive(byte[] pdf) {
        String text = new String(pdf, StandardCharsets.ISO_8859_1);
        String plain =
                ESCAPED.matcher(text)
                        .replaceAll(
                                escape ->
                                        Matcher.quoteReplacement(
                                                Character.toString(
                                                        Integer.parseInt(escape.group(1), 16))));
        return ACTIVE.matcher(plain).find();
    }

    /**
     * A picture as it may be kept; empty when it is none.
     *
     * @param longestSide pixels that its longer side has at most
     */
    public static Optional<CleanFile> picture(byte[] sent, int longestSide) {
        return Drawing.of(sent, longestSide)
                .map(
                        seen ->
                                new CleanFile(
                                        "image/jpeg",
                                        PictureFormat.JPEG.write(seen),
                                        seen.getWidth(),
                                        seen.getHeight()));
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
}
