package com.billwright.scheduler;

import jakarta.enterprise.context.ApplicationScoped;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/// What the weekly trigger does.
@ApplicationScoped
@DisallowConcurrentExecution
public class StartWeekly implements Job {

    private final PlanRun plan;

    StartWeekly(PlanRun plan) {
        this.plan = plan;
    }

    @Override
    public void execute(JobExecutionContext context) {
        plan.weekly("schedule");
    }
}
