package org.tsagaan.request.model;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.tsagaan.kernel.BrokenInvariant;
import org.tsagaan.kernel.Hashes;
import org.tsagaan.request.RequestKey;

/**
 * Keeps an answer under the asker's own key. Answers hold tokens and requests hold passwords: what
 * is stored is of no use to whoever reads the database without the key.
 */
public final class Seal {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final byte[] keyHash;
    private final byte[] bodyKey;
    private final byte[] answerKey;

    private Seal(byte[] keyHash, byte[] bodyKey, byte[] answerKey) {
        this.keyHash = keyHash;
        this.bodyKey = bodyKey;
        this.answerKey = answerKey;
    }

    /** The seal of a key. */
    public static Seal of(RequestKey key) {
        byte[] secret = key.secret().getBytes(UTF_8);
        return new Seal(
                Hashes.sha256(Hashes.keyed(secret, "name\n" + key.scope())),
                Hashes.keyed(secret, "body\n" + key.scope()),
                Hashes.keyed(secret, "answer\n" + key.scope()));
    }

    /** Under what it is stored. */
    public byte[] keyHash() {
        return keyHash.clone();
    }

    /** What is stored of a body, to know the same again. */
    public byte[] bodyMac(String body) {
        return Hashes.keyed(bodyKey, body);
    }

    /** The answer as it is stored. */
    public byte[] close(String answer) {
        byte[] nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        byte[] closed = cipher(Cipher.ENCRYPT_MODE, nonce, answer.getBytes(UTF_8));
        return ByteBuffer.allocate(NONCE + closed.length).put(nonce).put(closed).array();
    }

    /**
     * The answer again.
     *
     * @throws BrokenInvariant when it was not closed with this seal, or was changed since
     */
    public String open(byte[] stored) {
        ByteBuffer both = ByteBuffer.wrap(stored);
        byte[] nonce = new byte[NONCE];
        byte[] closed = new byte[stored.length - NONCE];
        both.get(nonce).get(closed);
        return new String(cipher(Cipher.DECRYPT_MODE, nonce, closed), UTF_8);
    }

    private byte[] cipher(int mode, byte[] nonce, byte[] text) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(
                    mode,
                    new SecretKeySpec(answerKey, "AES"),
                    new GCMParameterSpec(TAG_BITS, nonce));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new BrokenInvariant("An answer can not be kept or read: " + e.getMessage());
        }
    }
}
