package com.billwright.scheduler;

import jakarta.enterprise.context.ApplicationScoped;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/// What the weekly trigger does: plans the run, or has it planned a while later.
@ApplicationScoped
@DisallowConcurrentExecution
public class StartWeekly implements Job {

    private final PlanRun plan;
    private final WeeklyTrigger weekly;

    StartWeekly(PlanRun plan, WeeklyTrigger weekly) {
        this.plan = plan;
        this.weekly = weekly;
    }

    @Override
    public void execute(JobExecutionContext context) {
        var jitter = weekly.jitter(context.getMergedJobDataMap());
        if (jitter.isZero()) {
            plan.weekly("schedule");
        } else {
            weekly.startLater(jitter);
        }
    }
}
