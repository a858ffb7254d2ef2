package org.tsagaan.order;

/** What people say in public, and moderation may hide. */
public enum Said {
    /** What a buyer says of what was sent. */
    REVIEW("review", "order.review_hide"),
    /** A photograph that came with a review. */
    PHOTO("review_photo", "order.photo_hide"),
    /** What somebody asks of a product. */
    QUESTION("question", "order.question_hide"),
    /** What is answered to a question. */
    ANSWER("answer", "order.answer_hide"),
    /** News of a storefront. */
    POST("storefront_post", "storefront.post_hide"),
    /** A picture that a seller shows in a storefront. */
    STORE_PICTURE("storefront_picture", "storefront.picture_hide");

    private final String subject;
    private final String action;

    Said(String subject, String action) {
        this.subject = subject;
        this.action = action;
    }

    /** As the audit trail and the tables call it. */
    public String subject() {
        return subject;
    }

    /** How the audit trail calls its hiding. */
    public String action() {
        return action;
    }
}
