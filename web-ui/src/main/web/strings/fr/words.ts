import type { Words } from "../../strings";
import { nav, errors } from "./shell";
import { documentTypes, looksLike, typeTags } from "./document-types";
import { lines } from "./lines";
import { shares } from "./shares";
import { split } from "./split";
import { upload } from "./upload";
import { sending } from "./sending";
import { queue } from "./queue";
import { review, checks } from "./review";
import { fields } from "./fields";
import { page, why } from "./page";
import { lists } from "./lists";
import { models, runs, fleet } from "./models";
import { sharedBase } from "./shared-base";
import { keys } from "./keys";
import { lineTools } from "./line-tools";
import { typing } from "./typing";
import { desk } from "./desk";
import { effort } from "./effort";
import { keeping } from "./keeping";
import { common } from "./common";
import { reasons } from "./reasons";
import { verdicts } from "./verdicts";
import { objections } from "./objections";
import { comments, forYou, reopening, trail, warnings } from "./talk";
import { problems, unreadable } from "./problems";

export const words: Words = {
  ...common,
  nav,
  errors,
  keys,
  desk,
  comments,
  forYou,
  reopening,
  trail,
  warnings,
  problems,
  reasons,
  verdicts,
  objections,
  unreadable,
  typing,
  lineTools,
  documentTypes,
  looksLike,
  typeTags,
  split,
  lines,
  shares,
  upload,
  sending,
  queue,
  review,
  checks,
  page,
  why,
  fields,
  lists,
  models,
  runs,
  fleet,
  sharedBase,
  keeping,
  effort,
};
