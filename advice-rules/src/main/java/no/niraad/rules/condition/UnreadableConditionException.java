package no.niraad.rules.condition;

/** A rule's conditions use more of DRL than rules here may, or name something that does not exist. */
public final class UnreadableConditionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * @param message what cannot be read, what would be right, and what to do
     */
    public UnreadableConditionException(String message) {
        super(message);
    }
}
