package no.niraad.rules.syntax;

import java.util.Arrays;
import java.util.Optional;

/** How two values are compared. */
public enum Operator {
    EQUAL("=="),
    UNEQUAL("!="),
    LESS("<"),
    AT_MOST("<="),
    MORE(">"),
    AT_LEAST(">=");

    private final String sign;

    Operator(String sign) {
        this.sign = sign;
    }

    /** {@return the operator as it is written} */
    public String sign() {
        return sign;
    }

    /** {@return whether it asks for the same or not, rather than for more or less} */
    public boolean isEquality() {
        return this == EQUAL || this == UNEQUAL;
    }

    /** {@return whether it holds of two values that compare so: below zero when the left one is less, zero when they are equal} */
    boolean holds(int order) {
        return switch (this) {
            case EQUAL -> order == 0;
            case UNEQUAL -> order != 0;
            case LESS -> order < 0;
            case AT_MOST -> order <= 0;
            case MORE -> order > 0;
            case AT_LEAST -> order >= 0;
        };
    }

    static Optional<Operator> of(String sign) {
        return Arrays.stream(values()).filter(it -> it.sign.equals(sign)).findFirst();
    }
}
