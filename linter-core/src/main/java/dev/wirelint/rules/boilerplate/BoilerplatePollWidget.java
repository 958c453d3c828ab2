package dev.wirelint.rules.boilerplate;

import com.google.auto.service.AutoService;
import dev.wirelint.rule.Check;
import dev.wirelint.rule.Rule;
import dev.wirelint.rule.Settings;

/** Polls, quizzes and the chrome of live blogs. */
@AutoService(Rule.class)
public final class BoilerplatePollWidget implements Rule {
    @Override
    public Check prepare(Settings settings) {
        return Furniture.of(settings, "a poll, quiz or live ticker of a website left in copy; delete it");
    }
}
