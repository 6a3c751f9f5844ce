import { Hono } from 'hono'
import type { App } from '../../kernel/http/app-env'
import { may } from '../../kernel/http/guard'
import { answers, body, query } from '../../kernel/http/shape'
import { addCourse, changeCourse, courseById, listCourses } from './keep'
import { addSession } from './sessions'
import { Course, CourseChange, CourseHead, CourseQuery, Courses, NewCourse, NewSession, SessionHead } from './shapes'
import { shownCourse } from './shown'

export const courses = new Hono<App>()
  .get('/', may('course.read'), query(CourseQuery), answers(Courses), async (c) => c.json(await listCourses(c.var.ctx, c.req.valid('query')), 200))
  .post('/', may('course.keep'), body(NewCourse), answers(CourseHead, 201), async (c) => c.json(await addCourse(c.var.ctx, c.req.valid('json')), 201))
  .get('/:id', may('course.read'), answers(Course), async (c) => c.json(shownCourse(await courseById(c.var.ctx, c.req.param('id'))), 200))
  .patch('/:id', may('course.keep'), body(CourseChange), answers(CourseHead), async (c) => c.json(await changeCourse(c.var.ctx, c.req.param('id'), c.req.valid('json')), 200))
  .post('/:id/sessions', may('course.keep'), body(NewSession), answers(SessionHead, 201), async (c) => c.json(await addSession(c.var.ctx, c.req.param('id'), c.req.valid('json')), 201))
